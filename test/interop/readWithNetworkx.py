"""Prints what NetworkX reads from a GEXF 1.2 file, as JSON."""

import json
import sys

import networkx

graph = networkx.read_gexf(sys.argv[1], version="1.2draft")
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": dict(graph.nodes(data=True)),
            "edges": [[a, b, data] for a, b, data in graph.edges(data=True)],
        }
    )
)
