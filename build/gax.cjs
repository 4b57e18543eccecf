// What Google's generated client takes of google-gax, over its REST half: without gRPC, and without a logger that could print answers.
const fallback = require("google-gax/fallback");

const silent = Object.assign(() => {}, { info() {}, warn() {}, error() {}, debug() {} });

module.exports = {
  fallback,
  loggingUtils: { log: () => silent },
  // Details of errors are read from the answer itself.
  decodeAnyProtosInArray: (details) => details,
};
