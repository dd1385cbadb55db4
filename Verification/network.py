"""Measures of a network against networkx."""

from pathlib import Path

import networkx

import tables
from agreement import Row, at_most, most_apart, same
from program import Program

KARATE = "network/karate_edges.txt"
# Wasserman and Faust's values and networkx's, for the club that everyone went to in the end.
STATED = {
    "modularity": 0.3582,
    "modularity, weighted": 0.3914,
    "E-I index": -0.7179,
    "betweenness of 0": 0.4376,
    "betweenness of 33": 0.3041,
    "betweenness of 32": 0.1452,
    "constraint of 0": 0.1554,
    "constraint of 33": 0.1564,
    "constraint of 11": 1.0,
}


def stated(data: Path, made: Path) -> list[Row]:
    graph = karate(data)
    between, constraint = networkx.betweenness_centrality(graph), networkx.constraint(graph)
    weighted = networkx.community.modularity(graph, communities(), weight="weight")
    values = {
        "modularity": networkx.community.modularity(graph, communities(), weight=None),
        "modularity, weighted": weighted,
        "E-I index": openness(graph),
        **{f"betweenness of {one}": between[one] for one in ("0", "33", "32")},
        **{f"constraint of {one}": constraint[one] for one in ("0", "33", "11")},
    }
    return [at_most(f"networkx: {name}", "karate club", STATED[name], value, "differs by", abs(value - STATED[name]),
        5e-5)
            for name, value in values.items()]


def compared(program: Program, data: Path, made: Path) -> list[Row]:
    graph = karate(data)
    edges = tables.write_lines(made / "karate_edges.txt", (f"{a} {b}" for a, b in graph.edges))
    groups = tables.write(made / "karate_groups.csv", ["id", "group"], sorted(clubs().items()))
    ours = program.analyse("network", "--edges", edges, "--groups", groups)
    modularity = networkx.community.modularity(graph, communities(), weight=None)
    rows = [
        same("nodes and edges", "karate club", [len_of(ours["nodes"]), len_of(ours["edges"])],
             [graph.number_of_nodes(), graph.number_of_edges()]),
        at_most("modularity", "karate club", ours["modularity"], modularity, "differs by",
                abs(ours["modularity"] - modularity), 1e-12),
        at_most("E-I index, by hand", "karate club", ours["eiIndex"], openness(graph), "differs by",
                abs(ours["eiIndex"] - openness(graph)), 1e-12),
    ]
    for name, theirs in (("betweenness", networkx.betweenness_centrality(graph)),
        ("constraint", networkx.constraint(graph))):
        rows.append(at_most(f"{name} of {len(theirs)}", "karate club", "", "", "most apart",
                            most_apart([ours[name][one] for one in theirs], theirs.values()), 1e-12))
    return rows


def karate(data: Path) -> networkx.Graph:
    graph = networkx.Graph()
    for line in (data / KARATE).read_text().splitlines():
        first, second, weight = line.split()
        graph.add_edge(first, second, weight=float(weight))
    return graph


def clubs() -> dict[str, str]:
    """Which club each went to, as networkx has it."""
    return {str(one): club for one, club in networkx.karate_club_graph().nodes(data="club")}


def communities() -> list[set[str]]:
    return [{one for one, club in clubs().items() if club == name} for name in ("Mr. Hi", "Officer")]


def openness(graph: networkx.Graph) -> float:
    club = clubs()
    outside = sum(club[a] != club[b] for a, b in graph.edges)
    inside = graph.number_of_edges() - outside
    return (outside - inside) / (outside + inside)


def len_of(value) -> int:
    """A number, or a list of so many."""
    return value if isinstance(value, int) else len(value)
