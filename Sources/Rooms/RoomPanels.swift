import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What other pages of a case show of its rooms.
package enum RoomPanels {
  /// Beside a meeting: how it can be run in a room, or the way into the one that is open.
  package static let beside = Panel<CaseThing> { context, thing, db in
    guard thing.target == "meeting" else { return nil }
    return try card(context, thing.entry, db, offersToOpen: true)
  }

  /// On the overview of a case: the room that is open now, for those of the team.
  package static let overview = Panel<CaseEntry> { context, entry, db in
    entry.may(.seeTeam) ? try card(context, entry, db, offersToOpen: false) : nil
  }

  private static func card(
    _ context: Context, _ entry: CaseEntry, _ db: Connection, offersToOpen: Bool
  ) throws -> AnyMarkup? {
    if let room = try RoomStore(db).open(in: entry.item.id, now: context.now) {
      return AnyMarkup(openCard(room, entry))
    }
    return offersToOpen && entry.may(.runRoom) ? AnyMarkup(offer(entry)) : nil
  }
}

private func openCard(_ room: Room, _ entry: CaseEntry) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { room.name }
    p(.class("small mt2")) { RoomTexts.code + Text(same: " \(RoomCode.shown(room.code))") }
    p(.class("row mt3")) {
      entry.may(.runRoom)
        ? a(.class("btn btn--s"), .href(RoomRoutes.steering.path(room.code))) { RoomTexts.toSteering } : nil
      a(.class("btn btn--s btn--second"), .href(RoomRoutes.room.path(room.code))) { RoomTexts.enterAs }
    }
  }
}

private func offer(_ entry: CaseEntry) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { RoomTexts.meetNow }
    p(.class("small mt2")) { RoomTexts.panelWhy }
    p(.class("mt3")) {
      a(.class("btn btn--s btn--second"), .href(RoomRoutes.list.path(entry.item.id))) { RoomTexts.open }
    }
  }
}
