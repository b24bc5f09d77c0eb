"""Side-by-side benchmarks: the same client code loads syncviz and its peers in one run."""
