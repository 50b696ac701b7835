"""Every setting of the archive, read from the environment here and nowhere else.

docs/settings.md says what each one is for; a test holds it and .env.example against this file.
"""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from config.environment import Environment, stop

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

env = Environment(BASE_DIR)
ENV_FILE = env.file("ENV_FILE", default=BASE_DIR / ".env")

# The site

DEBUG = env.flag("DEBUG", default=False)
SECRET_KEY = env.text("SECRET_KEY")
if not SECRET_KEY:
    if not DEBUG:
        stop(
            "SECRET_KEY is not set: set it to 50 or more random characters and keep it, "
            "or set DEBUG=on on a machine that only you use."
        )
    SECRET_KEY = "insecure-and-for-development-only-" + "0" * 20
# Django's own rule (security.W009), which only `check --deploy` would tell of.
elif not DEBUG and (
    len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith("django-insecure-")
):
    stop(
        "SECRET_KEY can be guessed: make it 50 or more random characters, such as "
        "`python -c 'import secrets; print(secrets.token_urlsafe(50))'` prints."
    )

PORT = env.number("PORT", default=8000, least=1, most=65535)
SITE_URL = env.site("SITE_URL", default=f"http://127.0.0.1:{PORT}")
_site = urlsplit(SITE_URL)
IS_SECURE = _site.scheme == "https"
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", default=[_site.hostname])
if DEBUG or _site.hostname in ("127.0.0.1", "localhost", "::1"):
    ALLOWED_HOSTS += ["127.0.0.1", "localhost", "[::1]"]
# Whom to write to, on error pages and in what the archive says of itself to other machines.
ARCHIVE_CONTACT = env.email("ARCHIVE_CONTACT", default="")

# The server

BIND = env.text("BIND", default="127.0.0.1")
WEB_WORKERS = env.number("WEB_WORKERS", default=2, least=1, most=512)
WEB_THREADS = env.number("WEB_THREADS", default=4, least=1, most=64)
IS_BEHIND_PROXY = env.flag("BEHIND_PROXY", default=False)
PROXIES = env.number("PROXIES", default=int(IS_BEHIND_PROXY), least=0, most=9)
HSTS_SECONDS = env.number("HSTS_SECONDS", default=3600, least=0)

# The worker

WORKER_JOBS = env.number("WORKER_JOBS", default=2, least=1, most=64)
# Of what went well the archive's own Job says enough; what failed stays in the queue to be looked at.
PROCRASTINATE_WORKER_DEFAULTS = {"concurrency": WORKER_JOBS, "delete_jobs": "successful"}

# What readers see

EXCERPT_PER_CENT = env.number("EXCERPT_PER_CENT", default=25, least=1, most=100)

# The database

DATABASE_POOL_SIZE = env.number("DATABASE_POOL_SIZE", default=WEB_THREADS, least=1, most=500)
POSTGRES_DATA_DIR = env.path("POSTGRES_DATA_DIR", default=VAR_DIR / "postgres")
POSTGRES_DURABLE = env.flag("POSTGRES_DURABLE", default=True)

_database = env.postgres("DATABASE_URL")
if _database:
    # Prepared statements on the server stay off, as Django has them: history by trigger puts two
    # statements into one, which Postgres cannot prepare.
    _database["OPTIONS"] = _database.get("OPTIONS", {}) | {
        "pool": {"min_size": 1, "max_size": DATABASE_POOL_SIZE, "timeout": 10},
    }
    # The pool tests a connection before it hands it out, so a restart of the server heals.
    DATABASES = {"default": _database | {"CONN_HEALTH_CHECKS": True, "CONN_MAX_AGE": 0}}
else:
    DATABASES = {
        "default": {
            "ENGINE": "config.embedded",
            "NAME": "picketline",
            "OPTIONS": {"folder": POSTGRES_DATA_DIR, "durable": POSTGRES_DURABLE},
            # One connection a thread; there is no network in between for a pool to save.
            "CONN_MAX_AGE": 600,
            "CONN_HEALTH_CHECKS": True,
        }
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The rooms

INSTALLED_APPS = [
    "archive",
    "articles",
    "strikes",
    "people",
    "web",
    "accounts",
    "records",
    # Django's admin, behind a log-in with a second step.
    "accounts.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    # Before staticfiles, so that `runserver` serves static files as production does.
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "axes",
    "django_filters",
    "django_htmx",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "pghistory",
    "pgtrigger",
    "procrastinate.contrib.django",
    "rest_framework",
]

MIDDLEWARE = [
    "web.probes.probes",
    # Before all that may answer by itself, so that no answer goes without them.
    "csp.middleware.CSPMiddleware",
    "web.headers.permissions_policy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "web.errors.flood",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "accounts.middleware.SecondFactor",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    # After authentication, because history names the user.
    "pghistory.middleware.HistoryMiddleware",
    "web.errors.collision",
    # Last, as it answers in place of a log-in that is locked out.
    "axes.middleware.AxesMiddleware",
]

# Reading changes nothing; asking who reads would bind every page to a cookie and keep it out of caches.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
ASGI_APPLICATION = "config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "web.problems.as_problem",
    # Everybody may read everything that is public, so nobody is asked who they are.
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Picketline",
    "DESCRIPTION": "News coverage of industrial action at UK hospitals: what was printed, who said it, "
    "where people stood. Read-only, without keys. Words in quotes belong to those who said and printed them.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": [],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "defaultModelsExpandDepth": 0, "validatorUrl": None},
}

CSRF_FAILURE_VIEW = "web.errors.csrf_failure"

# Language and time

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True

# Files

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "web.storage.JoinedStaticFilesStorage"
    },
}

# A pasted article is one form field; Django's own limit of 2.5 MB would refuse a long supplement.
UPLOAD_LIMIT_MB = env.number("UPLOAD_LIMIT_MB", default=10, least=1, most=1024)
DATA_UPLOAD_MAX_MEMORY_SIZE = UPLOAD_LIMIT_MB * 2**20
# The desk sends a handful of fields for each finding, and a long article has hundreds of findings.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

# Safety

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
LOGIN_URL = "admin:login"
SESSION_ENGINE = "accounts.sessions"
SESSION_COOKIE_AGE = env.number("SESSION_HOURS", default=24 * 14, least=1, most=24 * 365) * 3600
SIGN_IN_LOG_DAYS = env.number("SIGN_IN_LOG_DAYS", default=90, least=1, most=3650)
OTP_TOTP_ISSUER = f"Picketline, {_site.hostname}"

# Wrong passwords are counted in the database; accounts.lockout says what counts as how many.
AXES_FAILURE_LIMIT = env.number("SIGN_IN_TRIES", default=5, least=2, most=100)
AXES_COOLOFF_TIME = timedelta(minutes=env.number("SIGN_IN_PAUSE_MINUTES", default=15, least=1, most=1440))
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"], "ip_address", "username"]
AXES_HANDLER = "accounts.lockout.Handler"
AXES_LOCKOUT_CALLABLE = "accounts.lockout.locked_out"
AXES_CLIENT_IP_CALLABLE = "accounts.whence.address"
AXES_USERNAME_CALLABLE = "accounts.lockout.name_of"
AXES_RESET_ON_SUCCESS = True
# Who waits as told gets in, though somebody else goes on guessing.
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
# The archive keeps a shorter log of its own, and shows it itself.
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

CSRF_TRUSTED_ORIGINS = [SITE_URL]
CSRF_COOKIE_SECURE = IS_SECURE
SESSION_COOKIE_SECURE = IS_SECURE
SECURE_SSL_REDIRECT = IS_SECURE
SECURE_HSTS_SECONDS = HSTS_SECONDS if IS_SECURE else 0
# Other subdomains, and lists that browsers ship, are the business of whoever owns the domain.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# A page loads the archive's own files and nothing else, and runs nothing that is written into the page itself.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# To another site a link tells nothing of where its reader came from.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IS_BEHIND_PROXY else None

# Logs

LOG_LEVEL = env.choice("LOG_LEVEL", default="info", among=["debug", "info", "warning", "error"])
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL.upper()},
    "loggers": {
        # Django's own set-up mails the admins and prints only while debugging.
        "django": {"handlers": [], "level": LOG_LEVEL.upper() if LOG_LEVEL != "debug" else "INFO"},
        # It tells of every task at every start. What becomes of a job stands in its row.
        "procrastinate": {"level": "WARNING"},
    },
}

# The tests

SEEDS_DIR = env.path("SEEDS_DIR", default=BASE_DIR.parent / "shared" / "seeds")
CI = env.flag("CI", default=False)
