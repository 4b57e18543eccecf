// node-vault makes an agent of it only for its own HTTP client, which is never reached; loading it costs some milliseconds.
module.exports = {};
