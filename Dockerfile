# docker build -t samspil . && docker run -p 8080:8080 -v samspil:/data samspil

FROM swift:6.3-bookworm AS build
WORKDIR /src
# Packages first: they change seldom.
COPY Scripts/setup Scripts/setup
RUN Scripts/setup run
COPY Package.swift Package.swift
COPY Sources Sources
COPY Assets Assets
# The package names its tests: without their folders it cannot be read.
COPY Tests Tests
RUN Scripts/setup run \
 && swift build -c release --product samspil --static-swift-stdlib \
 && strip --strip-debug .build/release/samspil \
 && Scripts/setup list runtime > .build/runtime-packages

FROM debian:bookworm-slim
COPY --from=build /src/.build/runtime-packages /tmp/
RUN apt-get update \
 && xargs apt-get install -y --no-install-recommends curl < /tmp/runtime-packages \
 && rm -rf /var/lib/apt/lists/* /tmp/runtime-packages \
 && useradd --system --uid 990 --home-dir /data --shell /usr/sbin/nologin samspil \
 && install -d -o samspil -g samspil /data
COPY --from=build /src/.build/release/samspil /usr/local/bin/samspil
COPY LICENSE /usr/share/doc/samspil/LICENSE
COPY --from=build /usr/share/doc/fonts-cabin/copyright /usr/share/doc/samspil/Cabin-copyright

USER samspil
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["curl", "--fail", "--silent", "--show-error", "--output", "/dev/null", "http://localhost:8080/healthz"]
ENTRYPOINT ["samspil"]
CMD ["serve", "--data", "/data", "--port", "8080"]
