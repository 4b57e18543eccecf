#!/usr/bin/env node
import process from "node:process";
import { dispatch } from "./dispatch.ts";
import { exitOf, ownError, tellError } from "./failure.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();

/** The last resort: what nobody caught could print a value, so that its own words are withheld. */
function giveUp(error: unknown): void {
  const own = ownError(error, "keystead");
  const end = (): never => process.exit(exitOf(own));
  tellError(own, terminal).then(end, end);
}

process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);

dispatch(process.argv.slice(2), terminal).then((status) => {
  // Not exit(): what is still in a pipe would be lost.
  if (status !== 0) process.exitCode = status;
}, giveUp);
