// Azure's interactive login opens a browser with this package. No identity of ours does, and the package declares a name of the
// banner's once more.
export default function open() {
  throw new Error("An interactive login is not part of this build");
}
export const apps = {};
