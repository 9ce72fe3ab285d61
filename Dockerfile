# Unverified: written without a container engine at hand to try it. If it fails, please say how.
#
# An image of the command-line tool. `likeness serve` answers on the loopback address only in this
# version, which inside a container nobody outside can reach: serve on the host, or export a page.
#
#   docker build -t likeness .
#   docker run --rm -v "$PWD:/data" --user "$(id -u):$(id -g)" likeness import exports
#   docker run --rm -v "$PWD:/data" --user "$(id -u):$(id -g)" likeness build
#   docker run --rm -v "$PWD:/data" --user "$(id -u):$(id -g)" likeness export --format html --output personas.html

FROM swift:6.3-bookworm AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends libsqlite3-dev zlib1g-dev libargon2-dev libpango1.0-dev \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Package.* ./
COPY Sources Sources
# The manifest names the test targets, so their folders must be there.
COPY Tests Tests
RUN swift build -c release --product likeness --static-swift-stdlib \
  && install -D .build/release/likeness /out/likeness

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends libsqlite3-0 zlib1g libargon2-1 libpangocairo-1.0-0 \
    fonts-inter fonts-sil-charis \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home --uid 1000 likeness \
  && install -d -o likeness -g likeness /data
COPY --from=build /out/likeness /usr/local/bin/likeness
COPY LICENSE /usr/local/share/doc/likeness/LICENSE
USER likeness
WORKDIR /data
ENTRYPOINT ["likeness"]
CMD ["--help"]
