// node-vault speaks over our own transport; its own HTTP client is never reached.
module.exports = {
  create() {
    throw new Error("axios is not part of this build");
  },
};
