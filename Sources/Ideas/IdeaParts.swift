import Cases
import HTML
import HTTP
import Language
import Time
import Web

// The pieces that ideas are shown by.

func ideaCard(_ idea: Idea, in call: Call) -> some Markup {
  article(.class("card card--tight idea")) {
    div(.class("row row--between")) {
      span(.class("small muted")) { CallPageTexts.number(idea.number) }
      ideaTag(idea)
    }
    h3(.class("t-m")) {
      a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title }
    }
    idea.text.isEmpty ? nil : p(.lang(idea.language)) { short(idea.text) }
    div(.class("idea__foot")) {
      span { idea.name.isEmpty ? IdeaTexts.anonymous : Text(same: idea.name) }
      counted(.support, idea.supports, IdeaTexts.supports(idea.supports))
      counted(.chat, idea.comments, IdeaTexts.comments(idea.comments))
    }
  }
}

private func counted(_ icon: Icon, _ count: Int, _ words: Text) -> some Markup {
  span {
    icon
    span(.ariaHidden()) { count }
    span(.class("sr")) { words }
  }
}

private func ideaTag(_ idea: Idea) -> AnyMarkup? {
  if idea.fate != .received { return AnyMarkup(fateTag(idea.fate)) }
  return idea.parts > 0 ? AnyMarkup(span(.class("tag tag--line")) { IdeaTexts.joined(idea.parts + 1) }) : nil
}

package func fateTag(_ fate: Idea.Fate) -> some Markup {
  let classes =
    switch fate {
    case .received, .notNow: "tag tag--line"
    case .considered, .chosen: "tag tag--info"
    case .tried, .inUse: "tag tag--good"
    }
  return span(.class(classes)) { IdeaTexts.name(fate) }
}

/// The beginning of a text, at a word.
func short(_ text: String, _ length: Int = 160) -> String {
  guard text.count > length else { return text }
  let start = text.prefix(length)
  let end = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
  return String(start[..<end]) + " …"
}

/// Text as it was written, line by line.
func lines(_ text: String) -> some Markup {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
    group {
      index > 0 ? br() : nil
      String(line)
    }
  }
}

/// The way back from a page of a call.
func callCrumbs(_ call: Call, here: Text) -> some Markup {
  crumbs([(CallTexts.calls, CallRoutes.list.path()), (call.question, CallRoutes.call.path(call.slug))], here: here)
}

/// Ideas that are alike, while one writes and where one is asked about them.
func similarList(_ matches: [SimilarIdeas.Match], in call: Call) -> AnyMarkup {
  guard !matches.isEmpty else { return AnyMarkup(Nothing()) }
  return AnyMarkup(
    group {
      // Who has seen them is not asked again.
      input(.type("hidden"), .name("set"), .value("ja"))
      h3(.class("t-m")) { ShareTexts.similar }
      ul(.class("plain mt2")) { matches.map { similarRow($0.idea, in: call) } }
      p(.class("small mt2")) { ShareTexts.similarElse }
    })
}

private func similarRow(_ idea: Idea, in call: Call) -> some Markup {
  let name = span(.class("sr")) { ": \(idea.title)" }
  return li {
    div(.class("row row--between")) {
      a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title }
      span(.class("row row--s")) {
        call.takes.contains(.supports)
          ? a(.class("btn btn--s btn--second"), .href(IdeaRoutes.support.path(call.slug, idea.number))) {
            ShareTexts.supportIt
            name
          } : nil
        a(.class("btn btn--s btn--second"), .href(IdeaRoutes.share.path(call.slug) + "?byg=\(idea.number)")) {
          ShareTexts.buildOn
          name
        }
      }
    }
  }
}

/// A field that people do not see, and when the page was made: programs that fill in forms give themselves away.
func signsOfHaste(shown: Instant) -> some Markup {
  group {
    div(.class("trap"), .ariaHidden()) {
      label(.label(for: "hjemmeside")) { ShareTexts.trap }
      input(
        .type("text"), .id("hjemmeside"), .name("hjemmeside"), Attribute("tabindex", "-1"),
        Attribute("autocomplete", "off"))
    }
    input(.type("hidden"), .name("vist"), .value(String(shown.milliseconds)))
  }
}

/// What somebody is, asked once and only where the case does not know.
func groupField(_ entry: CallEntry, _ form: FormState) -> (some Markup)? {
  entry.group == nil && !entry.role.isHost
    ? Field("gruppe", ShareTexts.group, hint: ShareTexts.groupHint, isOptional: true, in: form).picked(
      from: [Choice("", ShareTexts.noGroup)] + ActorGroup.choices) : nil
}

func nameField(_ viewer: Viewer?, _ form: FormState) -> some Markup {
  Field("navn", ShareTexts.name, hint: ShareTexts.nameHint, isOptional: true, in: form).line(
    limit: 60, autocomplete: viewer == nil ? "given-name" : "name")
}
