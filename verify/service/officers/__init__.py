"""What the people whose duty it is to ask may do: accounts, sessions, keys, decisions, and the audit of it all."""
