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

  /// The pictures and papers of several things of a kind, each with the way to add one.
  ///
  /// - Parameter open: Whether more may be added.
  package static func pictures(
    of target: String, _ numbers: [Int], _ entry: CaseEntry, open: Bool, _ db: Connection
  ) throws -> [Int: AnyMarkup] {
    guard entry.may(.seeTeam) else { return [:] }
    let id = entry.item.id
    let found = Dictionary(grouping: try DocumentStore(db).hanging(on: target, numbers, in: id), by: \.number)
    let mayAdd = open && entry.may(.addDocument)
    var panels: [Int: AnyMarkup] = [:]
    for number in numbers {
      let documents = (found[number] ?? []).map(\.document)
      guard !documents.isEmpty || mayAdd else { continue }
      let adding = "\(DocumentRoutes.list.path(id))?ved=\(DocumentPlace(target, number).formValue)#laeg-op"
      panels[number] = AnyMarkup(picturesPanel(documents, id, adding: mayAdd ? adding : nil, number))
    }
    return panels
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

private func picturesPanel(_ documents: [Document], _ id: Case.ID, adding: String?, _ number: Int) -> some Markup {
  group {
    documents.isEmpty
      ? nil
      : ul(.class("row plain mt2")) {
        documents.map { document in
          li {
            a(.href(DocumentRoutes.one.path(id, document.id))) {
              document.newest.isPicture ? AnyMarkup(documentThumb(document, id)) : AnyMarkup(document.title)
            }
          }
        }
      }
    adding.map { path in
      p(.class("mt2")) {
        a(.class("btn btn--s btn--quiet"), .href(path)) {
          DocumentTexts.addPicture
          span(.class("sr")) { Text(same: ": \(number)") }
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
