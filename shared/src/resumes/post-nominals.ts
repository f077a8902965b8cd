const degrees = "AAS|AS|AA|BA|BS|BSc|BSRS|BSRT|BSN|BEng|BBA|MA|MS|MSc|MEd|MEng|MBA|MHA|MPH|MSHI|MHI|MSN|MD|DO|PhD|DNP|DHA|DHSc|EdD|JD|PharmD|DPT|MBBS|MSIS|MSHA|MPA";
const credentials =
  "RN|LPN|CNA|RT|RRA|RPA|RRT|CRT|ARRT|ARDMS|RDMS|RDCS|RVT|RVS|RCS|RCIS|RPVI|RMSKS|CNMT|NCT|CIIP|CPAS|CPSA|CPIA|CPA|CHEA|CDIP|CRA|FAHRA|FSIIM|FACHE|FHIMSS|CPHIMS|CAHIMS|RHIA|RHIT|CHDA|CHPS|CCS|CPC|PMP|CAPM|CSM|ITIL|CISSP|CCNA|CBET|CRES|CABT|CMD|DABR|FACR|MRSO|MRSE|LRT|MRT|CSSGB|CSSBB|LSSGB|LSSBB|MCSE|MCSA|SHRM-CP|CHTS|CPHQ|BLS|ACLS|CPR|DMS|LMRT|CEng|HCPC";
const postNominal = new RegExp(`^(?:${degrees}|${credentials})$`);

/** Whether a word behind a name is a degree or a credential: "CIIP", "R.T.(R)(CT)(ARRT)", "M.S.", "Ph.D.". */
export function isPostNominal(word: string): boolean {
  const bare = word.replace(/[.,;®™]/g, "").replace(/\(.*$/, "");
  if (bare === "") return /^\([A-Z]{1,5}\)/.test(word);
  return postNominal.test(bare) || /^(?:A|Network|Net|Security|Sec)\+$/.test(bare);
}

/** "CIIP, CPAS" as a whole. */
export function arePostNominals(text: string): boolean {
  const words = text.replace(/\)\s+\(/g, ")(").split(/[\s,/]+/).filter((word) => word !== "" && word !== "&");
  return words.length > 0 && words.every(isPostNominal);
}
