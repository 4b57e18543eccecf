#!/usr/bin/env node
import process from "node:process";
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
    // Not exit(): what is still in a pipe would be lost.
    if (status !== 0) process.exitCode = status;
  } catch (error) {
    await giveUp(error);
  }
}

process.on("uncaughtException", (error) => void giveUp(error));
process.on("unhandledRejection", (error) => void giveUp(error));
void main();
