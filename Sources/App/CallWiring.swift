import Cases
import Choosing
import Cockpit
import Crowd
import Database
import Files
import HTTP
import Ideas
import Live
import Notices
import Search
import Trials
import Web

/// What calls for ideas take from the other slices.
extension Wiring {
  static func calls(
    _ participants: Participants, _ crowd: CrowdHub, _ site: Site, _ standings: Standings, _ live: LiveHub,
    _ files: FileStore?
  ) -> CallDesk {
    var links = CallLinks()
    let notices = NoticeFollowing(site: site)
    links.tell = { db, person, notice, question, id, teller, now in
      try notices.tell(db, person, notice, about: question, in: id, by: teller, now: now)
    }
    links.index = { db, findable, id, now in try SearchStore(db).put(findable, in: id, now: now) }
    links.forget = { db, target, one, id in try SearchStore(db).forget(target, one, in: id) }
    links.refresh = { context, id in
      live.changed(id)
      await standings.refresh(id, now: context.now)
    }
    links.choosing = { ChoiceRoutes.choose.path($0) }
    links.trial = { id, idea, title in
      TrialRoutes.new.path(id) + "?" + (["fra": "idekald-\(idea)", "titel": title] as Parameters).encoded
    }
    links.trials = { db, id, idea in
      try db.rows(
        "SELECT id, title FROM trials WHERE origin = 'idekald' AND origin_id = \(idea) AND case_id = \(id) ORDER BY id"
      ) { (try $0.read("title"), TrialRoutes.one.path(id, Trial.ID(try $0.read("id", as: Int.self)))) }
    }
    return CallDesk(participants: participants, hub: crowd, links: links, files: files)
  }
}
