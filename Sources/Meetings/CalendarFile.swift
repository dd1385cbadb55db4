import CIcal
import Time

/// A calendar as other programs read it: iCalendar, RFC 5545, written by libical.
///
/// Times are told by the clock in Denmark with the rule for its changes beside
/// them, so that a meeting at nine stays at nine on both sides of a change.
struct CalendarFile: Sendable {
  /// What a calendar program calls it.
  var name: String
  var events: [Event]

  struct Event: Sendable {
    /// The same for as long as the meeting is known.
    let uid: String
    let starts: Instant
    let ends: Instant
    let title: String
    let place: String
    let text: String
    let address: String
    /// Grows with every change.
    let sequence: Int
    let changed: Instant
    let isCancelled: Bool
  }

  /// The file. What people wrote is text in it and nothing else.
  var text: String {
    guard let calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT) else { return "" }
    defer { icalcomponent_free(calendar) }
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"))
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Samspil//Samspil//DA"))
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"))
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH))
    icalcomponent_add_property(calendar, icalproperty_new_name(Self.clean(name)))
    icalcomponent_add_property(calendar, Self.named("X-WR-CALNAME", Self.clean(name)))
    icalcomponent_add_component(calendar, icalparser_parse_string(Self.zone))
    for event in events { icalcomponent_add_component(calendar, Self.component(event)) }
    guard let written = icalcomponent_as_ical_string_r(calendar) else { return "" }
    defer { icalmemory_free_buffer(written) }
    return String(cString: written)
  }

  private static func component(_ event: Event) -> OpaquePointer? {
    let component = icalcomponent_new(ICAL_VEVENT_COMPONENT)
    icalcomponent_add_property(component, icalproperty_new_uid(clean(event.uid)))
    icalcomponent_add_property(component, icalproperty_new_dtstamp(universal(event.changed)))
    icalcomponent_add_property(component, icalproperty_new_lastmodified(universal(event.changed)))
    icalcomponent_add_property(component, local(icalproperty_new_dtstart(clock(event.starts))))
    icalcomponent_add_property(component, local(icalproperty_new_dtend(clock(event.ends))))
    icalcomponent_add_property(component, icalproperty_new_sequence(Int32(clamping: event.sequence)))
    icalcomponent_add_property(
      component, icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED))
    icalcomponent_add_property(component, icalproperty_new_summary(clean(event.title)))
    icalcomponent_add_property(component, icalproperty_new_location(clean(event.place)))
    icalcomponent_add_property(component, icalproperty_new_description(clean(event.text)))
    icalcomponent_add_property(component, icalproperty_new_url(clean(event.address)))
    return component
  }

  /// A property that the standard of libical's day had not named.
  private static func named(_ name: String, _ value: String) -> OpaquePointer? {
    let property = icalproperty_new_x(value)
    icalproperty_set_x_name(property, name)
    return property
  }

  private static func local(_ property: OpaquePointer?) -> OpaquePointer? {
    icalproperty_add_parameter(property, icalparameter_new_tzid(place))
    return property
  }

  /// What the clock in Denmark shows.
  private static func clock(_ instant: Instant) -> icaltimetype {
    let local = LocalTime(instant)
    return time(local.day, local.hour, local.minute)
  }

  private static func universal(_ instant: Instant) -> icaltimetype {
    let seconds = Int(instant.milliseconds / 1_000)
    let day = Day(number: seconds / 86_400)
    var result = time(day, seconds / 3_600 % 24, seconds / 60 % 60)
    result.second = Int32(seconds % 60)
    result.zone = icaltimezone_get_utc_timezone()
    return result
  }

  private static func time(_ day: Day, _ hour: Int, _ minute: Int) -> icaltimetype {
    var result = icaltime_null_time()
    let (year, month, number) = day.date
    (result.year, result.month, result.day) = (Int32(year), Int32(month), Int32(number))
    (result.hour, result.minute) = (Int32(hour), Int32(minute))
    return result
  }

  /// Line feeds may stay, since they are escaped. Every other control
  /// character goes, so that no text begins a line of its own.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || scalar.properties.generalCategory != .control {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static let place = "Europe/Copenhagen"

  /// Central European time since 1996, as directive 2000/84/EC keeps it: see ``LocalTime``.
  private static let zone = """
    BEGIN:VTIMEZONE
    TZID:Europe/Copenhagen
    BEGIN:DAYLIGHT
    TZNAME:CEST
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19960331T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZNAME:CET
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """
}
