import Cases
import Choosing
import Cockpit
import Crowd
import Database
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
    _ participants: Participants, _ crowd: CrowdHub, _ site: Site, _ standings: Standings, _ live: LiveHub
  ) -> CallDesk {
    var links = CallLinks()
    let notices = NoticeFollowing(site: site)
    links.tell = { db, person, notice, id, now in
      let title = try CaseStore(db).item(id)?.title ?? ""
      try notices.tell(db, person, notice, in: id, caseTitle: title, now: now)
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
    return CallDesk(participants: participants, hub: crowd, links: links)
  }
}
