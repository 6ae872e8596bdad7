# The event timeline on SQLite, in the volume /var/lib/timeline; DATABASE_URL names another database.
FROM python:3.13-slim AS build

WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/timeline \
    && /opt/timeline/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY api api
COPY migrations migrations
COPY seeds seeds
RUN /opt/timeline/bin/pip install --no-cache-dir --no-deps --no-build-isolation . \
    && /opt/timeline/bin/pip uninstall --yes pip

FROM python:3.13-slim

RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/timeline --shell /usr/sbin/nologin timeline
COPY --from=build /opt/timeline /opt/timeline
ENV PATH=/opt/timeline/bin:$PATH \
    DATABASE_URL=sqlite:////var/lib/timeline/timeline.db \
    TIMELINE_HOST=0.0.0.0 \
    TIMELINE_PORT=8000

USER 10001
WORKDIR /var/lib/timeline
VOLUME /var/lib/timeline
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"TIMELINE_PORT\"]}/readyz', timeout=4)"]
# One process for each core answers reads.
CMD ["sh", "-c", "timeline db upgrade && exec timeline serve --workers \"${TIMELINE_WORKERS:-$(nproc)}\""]
