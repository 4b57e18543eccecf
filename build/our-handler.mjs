/** In the place of the SDK's `NodeHttpHandler`: the handler that a client is given is the one that it has. */
export const NodeHttpHandler = {
  create(given) {
    if (typeof given?.handle === "function") return given;
    throw new Error("the client of Secrets Manager was given no handler");
  },
};
