/** The first six words of each longer sentence in the document that the template's facts come from, hashed as in shingles.ts: the sentences themselves stay out of the repository. */
export const sourceSentenceOpenings: ReadonlySet<string> = new Set([
  "016e1f1c5964", "0b6e1a7f2433", "11988a83209b", "1472f9755064", "147cd12347cc", "1b50b4e40128", "1e07e4741fa6", "1f5258c1b8ca",
  "20db5307d8f2", "26a210ce2ea0", "28b923e31f6b", "2b133a7a1409", "2c279c7ea374", "2d24b510e346", "30597bfa67a4", "35e61f40ae97",
  "36450be020c0", "3afdcc40bf5f", "3ea24d9b21fa", "40ffadf46daf", "41240d5051f3", "4432e40861e6", "45eab4fa97c8", "50183aedcbf6",
  "5228547b6765", "5863d4c7ee4e", "5abcfed16c82", "5ad6ba3f7eb8", "5bda129943c3", "60fb3f393870", "6219ab665f91", "666367f67550",
  "669b2fdb648d", "69feb3f68a4f", "6ae047858af3", "6cbfe0da4825", "74f3c25a9392", "76b2b1a3127e", "77c468c6a5ef", "7f37473b2645",
  "8165cd869426", "84a4858d707e", "85a80b82091d", "8afa8dd1551e", "8cb5b75258f8", "91b12dd2a4a6", "92c9843df1bc", "95242fdc5f01",
  "9c1da3cb6a78", "a54d836d78f1", "a7830cd7452f", "a8b1c893a009", "aaa24de3cf7a", "b34605f596f8", "b4e7e552f8f1", "b89c57e6229a",
  "b96caa036e0b", "bb1ff91a86f2", "bb5bbf080d3e", "c3fe543c455a", "c5467262c558", "c902d95dc91e", "cf79d000e18c", "d2262f44d095",
  "d2ae566b4974", "d32daa071873", "d3715181a88f", "d7f4d47da182", "dc5194fa1d84", "dd1907481b57", "dd403f2a6a48", "e6b4d8d103c3",
  "eb94bd189f1b", "ec7a68c876ff", "efcc24b1aa0e", "f02c4e1e3da4", "f1b20b672535", "f1eccf4d84f7",
]);
