import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { EXAMPLE_QUERY } from "./exampleQuery.ts";
import "./graphiql.css";

const root = document.getElementById("graphiql");
if (root) {
  const fetcher = createGraphiQLFetcher({ url: "/graphql" });
  createRoot(root).render(createElement(GraphiQL, { fetcher, defaultQuery: EXAMPLE_QUERY }));
}
