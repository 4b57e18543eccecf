export const fakeSecrets = () => "fake";
