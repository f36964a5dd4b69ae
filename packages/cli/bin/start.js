import "../dist/start.js";
