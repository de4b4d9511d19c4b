"""The web service for gunicorn: load Settings, build the app, expose ``app``; nothing else."""

from verify.app import create_app
from verify.settings import load_settings

app = create_app(load_settings())
