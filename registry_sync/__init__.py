"""Intake: registers in, guarded changes out. Each stage is a small module; only run.py knows them all."""
