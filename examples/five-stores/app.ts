import { secrets } from "./secrets.ts";

const { port, password } = new URL(secrets.DATABASE_URL);
console.log(`a database on port ${port}, with a password: ${password !== ""}`);
console.log(secrets);
