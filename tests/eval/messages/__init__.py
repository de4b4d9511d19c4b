"""Messages as people send them, with their truth: how much of each the reader reads, and what it makes up.

`tuning.toml` may be read by whoever writes a rule; of `test.toml` only the totals are looked at.
"""
