"""The opinion map against red-dwarf, and against the groups that Polis itself made."""

from pathlib import Path

import numpy as np
import pandas as pd
from reddwarf.implementations.polis import run_pipeline
from reddwarf.utils.stats import calculate_comment_statistics_dataframes, select_representative_statements
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, silhouette_score

import votes
from agreement import Row, at_least, at_most, most_apart, same, told
from program import Program
from votes import Conversation

MOST_GROUPS = 5
# For some sizes scikit-learn would else find the axes by a random method, to four digits.
EXACT = {"svd_solver": "full"}
LEAST_COSINE = 0.9999
# Of a statement in a group: the names in our JSON and in red-dwarf's table.
FIGURES = {
    "agree": "na",
    "disagree": "nd",
    "seen": "ns",
    "agreeProbability": "pa",
    "disagreeProbability": "pd",
    "agreeRepresentativeness": "ra",
    "disagreeRepresentativeness": "rd",
    "agreeTest": "rat",
    "disagreeTest": "rdt",
}
# With Polis's own groups; the other conversations have no stable groups to agree on.
POLIS_BOUNDS = {"vtaiwan.uberx": 0.70, "scoop-hivemind.taxes": 0.70}
# A run of red-dwarf 0.4.0 without the statements that the moderators took out.
STATED = {
    "vtaiwan.uberx": {
        "sizes": [936, 282], "silhouette": 0.476, "shares": [0.212, 0.060], "consensus": [40, 16, 7, 68, 65],
        "across": [40, 7, 16, 111, 141]},
    "scoop-hivemind.taxes": {
        "sizes": [248, 45], "silhouette": 0.562, "consensus": [39, 46, 40, 80, 37], "across": [80, 39, 46, 105, 40]},
}


def stated(data: Path, made: Path) -> list[Row]:
    rows = []
    for name in votes.ORACLE:
        conversation = votes.oracle_conversation(data, name, made)
        theirs = run_pipeline(votes=conversation.votes(), mod_out_statement_ids=conversation.left_out, random_state=0)
        rows.append(server_axes("red-dwarf: the server's axes", conversation,
            their_axes(theirs, list(conversation.axes))))
    for name, values in STATED.items():
        conversation = votes.open_conversation(data, name)
        theirs = run_pipeline(votes=conversation.votes(), mod_out_statement_ids=conversation.left_out, random_state=0)
        people = theirs.participants_df[theirs.participants_df.to_cluster]
        sizes = [int(size) for size in people.cluster_id.value_counts()]
        silhouette = float(silhouette_score(people[["x", "y"]].values, people.cluster_id.astype(int)))
        shares = [round(float(share), 3) for share in theirs.reducer.explained_variance_ratio_[:2]]
        rows += [
            same("red-dwarf: group sizes", name, values["sizes"], sizes),
            at_most("red-dwarf: silhouette", name, values["silhouette"], silhouette, "differs by",
                    abs(silhouette - values["silhouette"]), 0.0005),
            same("red-dwarf: consensus", name, values["consensus"], [one["tid"] for one in theirs.consensus["agree"]]),
            same("red-dwarf: consensus across groups", name, values["across"],
                 top(theirs.group_aware_consensus["agree"])),
        ]
        if "shares" in values:
            rows.append(same("red-dwarf: variance", name, values["shares"], shares))
    return rows


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    conversations = [votes.open_conversation(data, name) for name in votes.OPEN]
    conversations += [votes.oracle_conversation(data, name, made) for name in votes.ORACLE]
    return [row for conversation in conversations for row in compared_one(program, conversation)]


def compared_one(program: Program, conversation: Conversation) -> list[Row]:
    ours = program.analyse("opinions", "--votes", conversation.path)
    theirs = run_pipeline(votes=conversation.votes(), random_state=0, reducer_kwargs=EXACT)
    groups = {str(person): group["id"] for group in ours["groups"] for person in group["members"]}
    return [
        *axes(conversation, ours, theirs),
        *who_is_where(conversation, ours, groups, theirs),
        *statements(conversation.name, ours, theirs),
        *within_groups(conversation.name, ours, groups, theirs),
    ]


def axes(conversation: Conversation, ours: dict, theirs) -> list[Row]:
    name = conversation.name
    ids = [int(one["id"]) for one in ours["statements"]]
    value = least_cosine(ours["components"], their_axes(theirs, ids))
    rows = [at_least("the two axes", name, "", "", "least cosine", value, LEAST_COSINE)]
    if conversation.axes and not conversation.left_out:
        places = [ids.index(one) for one in conversation.axes]
        rows.append(server_axes("the two axes, the server's own", conversation,
            np.array(ours["components"])[:, places]))
    shares = [float(share) for share in theirs.reducer.explained_variance_ratio_[:2]]
    apart = most_apart(ours["variance"], shares)
    return [*rows, at_most("variance of each", name, ours["variance"], shares, "most apart", apart, 1e-6)]


def server_axes(what: str, conversation: Conversation, axes: np.ndarray) -> Row:
    value = least_cosine(axes, np.array(list(conversation.axes.values())).T)
    return at_least(what, conversation.name, "", "", "least cosine", value, LEAST_COSINE)


def their_axes(theirs, statements: list[int]) -> np.ndarray:
    return theirs.statements_df.loc[statements, ["pc1", "pc2"]].values.T


def who_is_where(conversation: Conversation, ours: dict, groups: dict[str, str], theirs) -> list[Row]:
    name = conversation.name
    people = theirs.participants_df[theirs.participants_df.to_cluster]
    clustered = {str(person) for person in people.index}
    rows = [same("people in groups", name, ours["clustered"], len(clustered))]
    if set(groups) != clustered:
        return [*rows, same("who is in a group", name, len(set(groups) - clustered), len(clustered - set(groups)))]
    own = [groups[str(person)] for person in people.index]
    places = people[["x", "y"]].values
    best = restarted_groups(places)
    silhouettes = float(silhouette_score(places, own)), float(silhouette_score(places, best))
    sizes = sorted((group["size"] for group in ours["groups"]), reverse=True)
    about = ["groups, scikit-learn's k-means, 10 starts", name, sizes, sizes_of(best), "ARI", rand(own, best)]
    rows += [
        at_most("silhouette of our groups, scikit-learn", name, ours["silhouette"], silhouettes[0], "differs by",
                abs(ours["silhouette"] - silhouettes[0]), 1e-6),
        at_least("silhouette against its 10 starts", name, *silhouettes, "better by",
            silhouettes[0] - silhouettes[1], -0.005),
        at_least(*about, 0.9) if name in votes.OPEN else told(*about),
        told("groups, red-dwarf's k-means, one start", name, sizes, sizes_of(people.cluster_id), "ARI",
             rand(own, people.cluster_id)),
    ]
    known = [person for person in clustered if person in conversation.polis]
    if known:
        polis = [conversation.polis[person] for person in known]
        value = rand([groups[person] for person in known], polis)
        about = ["groups, Polis's own", name, sizes, sizes_of(polis), "ARI", value]
        rows.append(at_least(*about, POLIS_BOUNDS[name]) if name in POLIS_BOUNDS else told(*about))
    return rows


def statements(name: str, ours: dict, theirs) -> list[Row]:
    """What does not depend on the groups."""
    consensus = {side: [one["tid"] for one in theirs.consensus[side]] for side in ("agree", "disagree")}
    ids = [int(one["id"]) for one in ours["statements"]]
    rows = [same(f"consensus, {side}", name, [int(one) for one in ours["consensus"][side]], consensus[side])
            for side in consensus]
    for figure in ("extremity", "priority"):
        values, others = [one[figure] for one in ours["statements"]], theirs.statements_df.loc[ids, figure].tolist()
        rows.append(at_most(f"{figure} of {len(ids)} statements", name, "", "", "most apart",
            most_apart(values, others), 1e-6))
    return rows


def within_groups(name: str, ours: dict, groups: dict[str, str], theirs) -> list[Row]:
    """What red-dwarf says of the statements when the groups are ours."""
    names = sorted(set(groups.values()), key=str)
    people = [person for person in theirs.raw_vote_matrix.index if str(person) in groups]
    labels = [names.index(groups[str(person)]) for person in people]
    table, across = calculate_comment_statistics_dataframes(theirs.raw_vote_matrix.loc[people], labels)
    rows = []
    for figure, column in FIGURES.items():
        pairs = [(group[figure], table.loc[(names.index(group["group"]), int(one["id"])), column])
                 for one in ours["statements"] for group in one["groups"] if group.get(figure) is not None]
        if pairs:
            rows.append(at_most(f"{figure} by group, {len(pairs)} values", name, "", "", "most apart",
                                most_apart(*zip(*pairs)), 1e-9))
    # Which statement red-dwarf calls the best agreed depends on their order. Those that a group agrees with more than
    # the others do come first here, so that it is one of them, as in ours.
    theirs = select_representative_statements(table.sort_values("ra", ascending=False, kind="stable"))
    return [*rows, *across_groups(name, ours, across["group-aware-consensus-agree"]),
            *representative(name, ours, names, theirs)]


def across_groups(name: str, ours: dict, theirs: pd.Series) -> list[Row]:
    """Ours has no value where a group has too few votes on the statement: those are left out on both sides."""
    values = {int(one["id"]): one["consensus"] for one in ours["statements"] if one["consensus"] is not None}
    others = theirs.loc[list(values)]
    return [
        at_most(f"consensus across groups, {len(values)} of {len(theirs)} statements", name, "", "", "most apart",
                most_apart(values.values(), others.tolist()), 1e-9),
        same("the highest five of them", name, top(values), top(others.to_dict())),
    ]


def representative(name: str, ours: dict, names: list, theirs: dict) -> list[Row]:
    """Ours as ids, or as objects with an id."""
    rows = []
    for number, group in enumerate(names):
        own = [int(one["id"] if isinstance(one, dict) else one) for one in ours["representative"][str(group)]]
        rows.append(same(f"representative of group {group}", name, own, [one["tid"] for one in theirs[number]]))
    return rows


def restarted_groups(places: np.ndarray) -> np.ndarray:
    """The groups by the same rules: none too small, and the number whose silhouette is best."""
    least = max(3, 0.03 * len(places))
    best, labels = -1.0, np.zeros(len(places), dtype=int)
    for count in range(2, min(MOST_GROUPS, 2 + len(places) // 12) + 1):
        found = KMeans(count, n_init=10, random_state=0).fit(places).labels_
        silhouette = silhouette_score(places, found)
        if np.bincount(found).min() >= least and silhouette > best:
            best, labels = silhouette, found
    return labels


def least_cosine(axes, others) -> float:
    """Of the angles between two pairs of axes; which end is plus means nothing."""
    lengths = np.linalg.norm(axes, axis=1) * np.linalg.norm(others, axis=1)
    return float(np.min(np.abs(np.sum(np.array(axes) * others, axis=1)) / lengths))


def rand(one, other) -> float:
    return float(adjusted_rand_score(list(one), list(other)))


def sizes_of(labels) -> list[int]:
    return [int(size) for size in pd.Series(list(labels)).value_counts()]


def top(values: dict[int, float]) -> list[int]:
    return sorted(values, key=lambda one: (-values[one], one))[:5]
