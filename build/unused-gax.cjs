// Stands in for what google-gax loads and a read of secrets never calls. The generated client makes one, and asks it nothing.
exports.LocationsClient = function LocationsClient() {};
