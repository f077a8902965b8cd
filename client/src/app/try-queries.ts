// The editor's two columns need the room: a narrow screen does not even load it.
const hasRoom = matchMedia("(width >= 48rem)");
const openEditor = () => void (hasRoom.matches && import("./graphiql.tsx"));
openEditor();
hasRoom.addEventListener("change", openEditor);
