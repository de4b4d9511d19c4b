"""What is drawn here instead of in a browser: the slip (PDF), the picture card (PNG) and the poster (PDF)."""
