"""Properties, changes, containers and (de)serialisation: what a model is made of, without any model."""
