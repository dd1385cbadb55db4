-- Presses votes for many participants in turn, each time another answer.
local people, statements, turn = {}, {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local cookie, token = line:match("^(.*)\t(.*)$")
    people[#people + 1] = {cookie = cookie, token = token}
  end
  for number in arguments[2]:gmatch("[^,]+") do statements[#statements + 1] = number end
  math.randomseed(os.time())
end

function request()
  turn = turn + 1
  local one = people[math.random(#people)]
  local body = "_token=" .. one.token .. "&del=1&udsagn=" .. statements[math.random(#statements)]
    .. "&stemme=" .. (turn % 3 - 1)
  return wrk.format("POST", nil, {["Cookie"] = one.cookie, ["Content-Type"] = "application/x-www-form-urlencoded"}, body)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'figures {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "faults": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
