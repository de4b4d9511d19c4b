"""The only place that speaks SQL: rows in, frozen nouns out. Callers see an engine and dataclasses, never a table."""
