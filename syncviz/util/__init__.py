"""Small tools that know nothing of documents: tokens, ids, lazy package doors."""

__all__: list[str] = []
