// google-gax names it as what it would authenticate with if it were given nothing else.
exports.GoogleAuth = function GoogleAuth() {};
