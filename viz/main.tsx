import { render } from "preact";
import { App } from "./App.tsx";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/map.css";
import "./styles/panel.css";

const root = document.getElementById("page");
if (root) render(<App />, root);
