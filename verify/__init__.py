"""Answering: one question in, one explained answer out."""
