import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What other pages of a case show of its documents.
package enum DocumentPanels {
  /// What hangs on a meeting, a decision, and the way to add something to it.
  package static let beside = Panel<CaseThing> { context, thing, db in
    guard thing.entry.may(.seeTeam) else { return nil }
    let place = DocumentPlace(thing.target, thing.number)
    let id = thing.entry.item.id
    let found = try DocumentStore(db).hanging(on: place, in: id, count: 20)
    guard !found.isEmpty || thing.entry.may(.addDocument) else { return nil }
    let adding = thing.entry.may(.addDocument) ? "\(DocumentRoutes.list.path(id))?ved=\(place.formValue)#laeg-op" : nil
    return AnyMarkup(besidePanel(found, id, adding: adding, today: context.today))
  }

  /// The newest of the case, and the way to all.
  package static let newest = Panel<CaseEntry> { context, entry, db in
    guard entry.may(.seeTeam) else { return nil }
    let id = entry.item.id
    let found = try DocumentStore(db).newest(of: id, count: 3)
    guard !found.isEmpty || entry.may(.addDocument) else { return nil }
    return AnyMarkup(newestPanel(found, entry, today: context.today))
  }
}

private func besidePanel(_ documents: [Document], _ id: Case.ID, adding: String?, today: Day) -> some Markup {
  section(.class("sec"), .id("dokumenter")) {
    h2(.class("t-l")) { DocumentTexts.documents }
    documents.isEmpty ? p(.class("small muted mt2")) { DocumentTexts.noneHere } : nil
    documents.isEmpty
      ? nil
      : ul(.class("list list--tight plain mt3")) {
        documents.map { documentRow($0, id, anchor: nil, today: today, heading: false) }
      }
    adding.map { path in
      p(.class("mt3")) {
        a(.class("btn btn--s btn--second"), .href(path)) {
          Icon.plus
          DocumentTexts.addHere
        }
      }
    }
  }
}

private func newestPanel(_ documents: [Document], _ entry: CaseEntry, today: Day) -> some Markup {
  let list = DocumentRoutes.list.path(entry.item.id)
  return section(.id("dokumenter")) {
    h2(.class("t-l")) { DocumentTexts.documents }
    documents.isEmpty ? p(.class("small mt2")) { DocumentTexts.noneWhy } : nil
    documents.isEmpty
      ? nil
      : ul(.class("bulleted small mt2")) {
        documents.map { document in
          li {
            a(.href(DocumentRoutes.one.path(entry.item.id, document.id))) { document.title }
            Text(same: " · ") + .build { Formats.ago(document.newest.at.day, today: today, $0) }
          }
        }
      }
    p(.class("small mt2")) {
      a(.href(list)) { documents.isEmpty ? DocumentTexts.add : DocumentTexts.toAll }
    }
  }
}
