/**
 * How processes agree on their parts of a quota, in one step of the server. A hash has a field for each process: what it
 * holds of each window and of the calls at once, until when, and whether it wants more. The sum of what is held never
 * exceeds the quota: a process takes only of what is free, and whoever holds says itself what it gives back. What a process
 * that fell silent holds of a window stays held until its last call has left the window; its calls at once come free with
 * its lease. After the server has lost everything, nobody gets more than he says he holds until all had time to say so.
 */
export const leaseScript = `
local claim = cjson.decode(ARGV[1])
local lasts = tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local meta, others = nil, {}
local rows = redis.call('HGETALL', KEYS[1])
for at = 1, #rows, 2 do
  if rows[at] == 'meta' then meta = cjson.decode(rows[at + 1])
  elseif rows[at] ~= claim.process then others[rows[at]] = cjson.decode(rows[at + 1]) end
end
if meta == nil then meta = { ready = now + lasts, closed = 0, told = {} } end
meta.closed = math.max(meta.closed, now + claim.closedFor)

local sums, gone, frees, least = {}, {}, {}, {}
for at = 1, #claim.windows do sums[at] = 0 gone[at] = 0 end
local atOnce, leastAtOnce, live, urgentElsewhere, wantedElsewhere, longest = 0, nil, 1, false, false, 0
for name, other in pairs(others) do
  local isLive = other.expires > now
  local isKept = isLive
  local wants = isLive and other.wants > 0
  for at, window in ipairs(claim.windows) do
    local held = other.held[at] or 0
    local leaves = other.expires + window.seconds * 1000
    if isLive or leaves > now then
      isKept = true
      sums[at] = sums[at] + held
      local free = leaves
      if isLive then free = other.frees[at] or -1 else gone[at] = gone[at] + held end
      if held > 0 and free >= 0 and (frees[at] == nil or free < frees[at]) then frees[at] = free end
    end
    if wants and (least[at] == nil or held < least[at]) then least[at] = held end
  end
  if isLive then
    live = live + 1
    atOnce = atOnce + other.atOnce
    if wants and (leastAtOnce == nil or other.atOnce < leastAtOnce) then leastAtOnce = other.atOnce end
    if other.wants == 2 then urgentElsewhere = true end
    if wants then wantedElsewhere = true end
  end
  if not isKept then redis.call('HDEL', KEYS[1], name) end
end

local wants = 0
local function granted(want, free, most)
  local urgent = math.max(0, math.min(want.urgent, free))
  local patient = 0
  if not urgentElsewhere then patient = math.max(0, math.min(want.patient, free - urgent, most - urgent)) end
  if urgent < want.urgent then wants = 2 elseif patient < want.patient and wants == 0 then wants = 1 end
  local spare = 0
  if not wantedElsewhere then spare = math.max(0, math.min(want.spare, free - urgent - patient, most - urgent - patient)) end
  return urgent + patient + spare
end
local function fairly(whole, held, leastHeld)
  local fair = math.max(1, math.floor(whole / live))
  if leastHeld ~= nil and leastHeld < fair and held > fair then return fair end
end

local windows, held, freeing = {}, {}, {}
for at, window in ipairs(claim.windows) do
  longest = math.max(longest, window.seconds)
  local key = tostring(at)
  if window.told then
    local byOthers = math.max(0, window.told.used - sums[at] - window.held)
    meta.told[key] = { whole = window.told.requests, byOthers = byOthers, expires = now + window.told.believedFor }
  end
  local told = meta.told[key]
  local whole = told and told.whole or window.declared
  local byOthers = told and told.expires > now and told.byOthers or 0
  local free = whole - byOthers - sums[at] - window.held
  if now < meta.ready then free = 0 end
  local mostPatient = math.max(1, math.min(math.floor(whole * window.patientPart), whole - 1))
  held[at] = window.held + granted(window, free, mostPatient - (whole - free))
  windows[at] = { held = held[at], whole = whole, free = math.max(0, free - held[at] + window.held),
    fair = fairly(whole - byOthers - gone[at], held[at], least[at]) }
  if frees[at] then windows[at].freesIn = math.max(0, frees[at] - now) end
  freeing[at] = window.freesIn and now + window.freesIn or -1
end

local once = claim.atOnce
local freeAtOnce = once.declared - atOnce - once.held
if now < meta.ready then freeAtOnce = 0 end
local heldAtOnce = once.held + granted(once, freeAtOnce, math.max(1, once.declared - 1) - (once.declared - freeAtOnce))

redis.call('HSET', KEYS[1], 'meta', cjson.encode(meta), claim.process, cjson.encode({
  expires = now + lasts, held = held, atOnce = heldAtOnce, wants = wants, frees = freeing }))
redis.call('PEXPIRE', KEYS[1], (longest + 60) * 1000)

return cjson.encode({ windows = windows,
  atOnce = { held = heldAtOnce, fair = fairly(once.declared, heldAtOnce, leastAtOnce) },
  closedFor = math.max(0, meta.closed - now), yields = urgentElsewhere,
  isScarce = wantedElsewhere or wants > 0 })
`
