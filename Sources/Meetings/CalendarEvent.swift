import HTTP
import Language
import Time
import Web

extension CalendarFile {
  init(_ name: String, _ meetings: [CalendarMeeting], site: Site) {
    self.init(name: name, events: meetings.map { Event($0, site: site) })
  }
}

extension CalendarFile.Event {
  /// The name of the machine makes the id one in the world.
  init(_ item: CalendarMeeting, site: Site) {
    let meeting = item.meeting
    let host = site.address.split(separator: "/").last.map(String.init) ?? site.name
    address = site.address + MeetingRoutes.meeting.path(item.caseID, meeting.id)
    uid = "moede-\(meeting.id.number)@\(host)"
    starts = meeting.starts
    ends = meeting.ends
    title = MeetingTexts.meetingIn(item.caseTitle).danish
    place = meeting.place
    text = meeting.aim.isEmpty ? address : meeting.aim + "\n\n" + address
    sequence = meeting.revision
    changed = meeting.changed ?? meeting.starts
    isCancelled = meeting.cancelled != nil
  }
}
