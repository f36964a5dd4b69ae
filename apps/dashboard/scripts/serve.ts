/** `npm run dashboard`: serves the built site until it is interrupted. */

import { serveSite } from "./site-server.js";

const wanted = Number(process.env.PORT ?? 4173);
// Somebody else may have the port; any free one will do then.
const { address } = await serveSite(wanted).catch(() => serveSite(0));
console.log(`${address}  (Ctrl+C ends it)`);
