"""The pure rules that both pipes share: same input, same output; no input/output, clock, environment or framework."""
