#!/usr/bin/env node
import process from "node:process";
import { closingsSettled } from "../loader/closings.ts";
import { dispatch } from "./dispatch.ts";
import { exitOf, ownError, tellError } from "./failure.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();

/** The last resort: what nobody caught could print a value, so that its own words are withheld. */
async function giveUp(error: unknown): Promise<void> {
  const own = ownError(error, "keystead");
  try {
    await tellError(own, terminal);
  } finally {
    process.exit(exitOf(own));
  }
}

async function main(): Promise<void> {
  try {
    const status = await dispatch(process.argv.slice(2), terminal);
    await closingsSettled();
    // All that was printed has been taken. A name that is still being looked up, or a declaration that left a timer, must not
    // keep us.
    process.exit(status);
  } catch (error) {
    await giveUp(error);
  }
}

// A declaration that prints must not print into a value: standard output is ours.
// oxlint-disable-next-line no-console
Object.assign(console, { log: console.error, info: console.error, debug: console.error });
process.on("uncaughtException", (error) => void giveUp(error));
process.on("unhandledRejection", (error) => void giveUp(error));
void main();
