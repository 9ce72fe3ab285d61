-- Sends about RATE requests a second over all connections: each waits its share between two.
local rate = tonumber(os.getenv("RATE") or "200")
local connections = tonumber(os.getenv("CONNECTIONS") or "20")
local pause = math.floor(1000 * connections / rate)

function delay() return pause end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    "result requests=%d per_second=%.1f p50_ms=%.2f p99_ms=%.2f p999_ms=%.2f max_ms=%.2f bad=%d\n",
    summary.requests, summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency:percentile(99.9) / 1000, latency.max / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
