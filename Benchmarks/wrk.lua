-- Gives the figures of a run of wrk as a line of JSON. Paths given after --
-- are asked for in turn; without them, the one in the address is.
local paths, turn = {}, 0

function init(arguments)
  for _, path in ipairs(arguments) do paths[#paths + 1] = path end
  if #paths > 0 then
    request = function()
      turn = turn % #paths + 1
      return wrk.format("GET", paths[turn])
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'figures {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "faults": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
