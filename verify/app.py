"""The composition root of the web: settings in, one WSGI application out."""

from __future__ import annotations

import logging
import sys
from http import HTTPStatus
from typing import Any

import structlog
from flask import Flask, Response, request
from flask_compress import Compress
from flask_limiter import Limiter, RateLimitExceeded
from flask_wtf import CSRFProtect
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from verify.api import callers, docs, v1
from verify.api import errors as api_errors
from verify.core.answer import Answer
from verify.core.claim import Claim
from verify.errors import CekDuluError, StoreError
from verify.service.browsing import Browser, Wanted
from verify.service.checking import Checker
from verify.service.chronicle import Chronicle
from verify.service.correcting import Corrections
from verify.service.keys import Keyring
from verify.service.officers.services import officer_services
from verify.service.sealing import Pocket
from verify.service.services import EXTENSION, Services
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine
from verify.web import correction_pages, forms, limiting, security
from verify.web import errors as web_errors
from verify.web.atom import MEDIA_TYPE as ATOM
from verify.web.changes_pages import changes_pages
from verify.web.observing import count_check, observe
from verify.web.officers import counted, later
from verify.web.officers.door_pages import form_too_old
from verify.web.officers.oidc_pages import oidc_pages
from verify.web.officers.rooms import ROOMS
from verify.web.offline import offline
from verify.web.pages import home_again, pages
from verify.web.probes import add_probes
from verify.web.register_pages import register_pages
from verify.web.shell import STATIC, t
from verify.web.slips import drawings, slips
from verify.web.static_files import StaticFiles
from verify.web.table import table

_log = structlog.get_logger("cekdulu")
#: Under this name an app keeps its engine, for whoever takes the app down again.
ENGINE = "cekdulu_engine"
# Where programs ask: there an error is a problem document, everywhere else a page.
_PROGRAMS = ("/api/", "/healthz", "/readyz", "/metrics")


class _CountingChecker(Checker):
    """A checker whose answers are counted by their advice."""

    def check(self, claim: Claim, *, keep: bool = True) -> Answer:
        answer = super().check(claim, keep=keep)
        count_check(answer.advice)
        return answer


def create_app(settings: Settings | None = None) -> Flask:
    """Return the whole service as one application, made of ``settings`` or else of what `load_settings` finds.

    The register is read here, so that workers forked afterwards share it; where the database cannot be used yet, the
    app starts all the same and says so at /readyz.
    """
    settings = settings or load_settings()
    _configure_log(settings)
    app = docs.new_app("verify", template_folder="web/templates")
    engine = open_engine(settings.database_url)
    checker = _CountingChecker(engine, settings)
    browser = Browser(engine, checker.index, today=lambda: checker.limits().today, fact_days=settings.fact_fresh_days)
    keyring = Keyring(settings.slip_key_path)
    app.extensions[EXTENSION] = Services(
        settings=settings,
        checker=checker,
        browser=browser,
        corrections=Corrections(engine, settings),
        chronicle=Chronicle(engine, checker.index),
        keyring=keyring,
        pocket=Pocket(checker, keyring, origin=settings.default_origin),
        officers=officer_services(engine, settings, checker),
    )
    app.extensions[ENGINE] = engine
    _configure(app, settings)
    observe(app)
    app.before_request(security.refuse_nul)
    app.after_request(security.set_headers)
    limiter = limiting.limit_requests(app, engine, settings, asker=_ASKER)
    csrf = CSRFProtect(app)
    csrf.exempt(v1.api)
    app.register_blueprint(pages)
    app.register_blueprint(register_pages)
    app.register_blueprint(changes_pages)
    app.register_blueprint(correction_pages.correction_pages)
    app.register_blueprint(table)
    app.register_blueprint(offline)
    limiter.shared_limit(settings.rate_limit_post, scope="oidc")(oidc_pages)
    for room in ROOMS:
        app.register_blueprint(room)
    limiter.shared_limit(settings.rate_limit_draw, scope="drawings")(drawings)
    app.register_blueprint(drawings)
    app.register_blueprint(slips)
    add_probes(app, settings, engine)
    _handle_errors(app, limiter)
    _serve_files(app, settings)
    _read_register(checker, browser)
    return app


def keep_current(app: Flask) -> None:
    """Start the thread that keeps this process's register current; for a worker, after it was forked."""
    services: Services = app.extensions[EXTENSION]
    services.checker.holder.keep_current(services.browser.prepare)


def openapi_document(settings: Settings) -> dict[str, object]:
    """Return the API's OpenAPI document; it is the same for every installation and needs no database."""
    del settings
    return docs.document()


def _in_api() -> bool:
    return request.path.startswith(f"{v1.PREFIX}/")


_ASKER = limiting.Asker(
    office=lambda: callers.office_id() if _in_api() else counted.office_id(),
    shows_key=lambda: _in_api() and callers.shows_key(),
)


def _read_register(checker: Checker, browser: Browser) -> None:
    try:
        checker.index()
        browser.find(Wanted())
    except StoreError as error:
        _log.warning("register not read", code=error.code, said=error.message)


def _configure(app: Flask, settings: Settings) -> None:
    app.session_interface = security.SessionInterface()
    app.json.sort_keys = False  # type: ignore[attr-defined]  # of the default provider
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=settings.max_request_bytes,
        MAX_FORM_MEMORY_SIZE=settings.max_request_bytes,
        SESSION_COOKIE_NAME="cekdulu",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # A page left open overnight still works; and no page sends a Referer that could be compared.
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
        COMPRESS_MIMETYPES=["text/html", "text/csv", "application/json", "application/problem+json", ATOM],
        COMPRESS_MIN_SIZE=500,
    )
    Compress(app)


def _handle_errors(app: Flask, limiter: Limiter) -> None:
    def for_program() -> bool:
        return request.path.startswith(_PROGRAMS)

    @app.errorhandler(RateLimitExceeded)
    def too_often(_error: RateLimitExceeded) -> Response:
        return named(limiting.refusal(limiter))

    @app.errorhandler(CSRFError)
    def form_expired(_error: CSRFError) -> Response:
        return _form_again(t("page.mistake.form_expired"), HTTPStatus.BAD_REQUEST.value)

    @app.errorhandler(CekDuluError)
    def named(error: CekDuluError) -> Response:
        if api_errors.status_of(error) >= HTTPStatus.INTERNAL_SERVER_ERROR:
            _log.error("fault", code=error.code, said=error.message)
        if for_program():
            return api_errors.fault_problem(error)
        sent = request.path in ("/", correction_pages.PATH) and request.method == "POST"
        again = web_errors.later_page(error, _form_again) if sent else later.later_page(error)
        return again or web_errors.fault_page(error)

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Any:  # noqa: ANN401 - a redirect is an exception of werkzeug's too
        if error.code is None or error.code < HTTPStatus.BAD_REQUEST:
            return error
        return api_errors.http_problem(error) if for_program() else web_errors.http_page(error)

    @app.errorhandler(Exception)
    def unknown(error: Exception) -> Response:
        # The kind and the place of the fault, never its message: it may repeat what a person typed.
        _log.error("unknown fault", kind=type(error).__name__, at=_place(error))
        return api_errors.unknown_problem() if for_program() else web_errors.unknown_page()


def _form_again(mistake: str, status: int) -> Response:
    """The form that was sent, with what was typed and what is wrong; officers have a page of their own."""
    if security.for_officers(request.path):
        return form_too_old()
    if request.path == correction_pages.PATH:
        return correction_pages.again(mistake, status)
    form = forms.read_form(request.form)
    return home_again(forms.Form(form.values, form.answers, {"message": mistake}), status)


def _place(error: BaseException) -> str:
    """The innermost frames of a fault as file:line."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " ".join(frames[-4:])


def _serve_files(app: Flask, settings: Settings) -> None:
    static = StaticFiles()
    for name, path in docs.FILES.items():
        static.add(name, path)
    app.extensions[STATIC] = static
    inner = app.wsgi_app
    if settings.trusted_proxies:
        inner = ProxyFix(inner, x_for=settings.trusted_proxies, x_proto=1, x_host=1)
    app.wsgi_app = static.serve_before(inner)  # type: ignore[method-assign,assignment]


def _configure_log(settings: Settings) -> None:
    """One JSON line an event on standard error; what a person typed or where it came from is in none."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, settings.log_level)),
        # Looked up at every line: standard error may be another by then. One write a line: workers share it.
        logger_factory=lambda *_: structlog.WriteLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
