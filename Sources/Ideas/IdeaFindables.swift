import Cases
import Database
import HTTP
import Web

/// What can be found of calls by the team of the case: not what is for whoever has a link, see ``Call/isReadByTeam``.
package enum IdeaFindables {
  package static let all = [ideas]

  package static let ideas = FindableSource(
    Idea.target,
    rows: """
      SELECT k.case_id, i.id, i.title, i.text, i.at
      FROM ideas i JOIN calls k ON k.id = i.call_id
      WHERE k.case_id IS NOT NULL AND k.audience <> 'link' AND k.state <> 'draft' AND i.state = 'shown'
      """, path: { id, idea in CaseIdeaRoutes.idea.path(id, Idea.ID(idea)) })
}
