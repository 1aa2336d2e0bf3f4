<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>bravo::Board</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” exists already; it was left as it is.</source>
        <translation>„%1“ gibt es schon; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: the folder is not writable.</source>
        <translation>„%1“ kann nicht angelegt werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is a board at “%1” already; it was left as it is.</source>
        <translation>Bei „%1“ gibt es schon ein Brett; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board WHERE init</source>
        <translation>Bei „%1“ gibt es kein Brett. So legst du dort eins an: bravoboard --board WO init</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>„%1“ stammt von einem neueren Bravo Board. Es blieb, wie es ist; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>“%1” is on the roster already. Two people of one name need a difference, such as an initial.</source>
        <translation>„%1“ steht schon auf der Liste. Zwei Leute gleichen Namens brauchen einen Unterschied, etwa einen Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation>Diese Geschichte hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Only the person who posted a story can take it back.</source>
        <translation>Nur wer eine Geschichte erzählt hat, kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>The time to take the story back is over.</source>
        <translation>Die Zeit, die Geschichte zurückzunehmen, ist vorbei.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others vote for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen stimmen für sie.</translation>
    </message>
    <message>
        <source>A story&apos;s id needs at least its first eight characters.</source>
        <translation>Von der Kennung einer Geschichte braucht es mindestens die ersten acht Zeichen.</translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation>Eine Geschichte „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”; give more of it.</source>
        <translation>Mehr als eine Kennung beginnt mit „%1“; gib mehr davon an.</translation>
    </message>
    <message>
        <source>This photo is not on the board.</source>
        <translation>Dieses Foto hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Customers before processes</source>
        <translation>Menschen vor Abläufen</translation>
    </message>
    <message>
        <source>The rule bends before the customer does.</source>
        <translation>Eher biegt sich die Regel als der Kunde.</translation>
    </message>
    <message>
        <source>Listens and adapts</source>
        <translation>Hört zu und geht darauf ein</translation>
    </message>
    <message>
        <source>Hears what is meant, and changes what it does.</source>
        <translation>Hört, was gemeint ist, und handelt danach.</translation>
    </message>
    <message>
        <source>A kindness nobody asked for</source>
        <translation>Eine Freundlichkeit, um die niemand bat</translation>
    </message>
    <message>
        <source>The small thing that is remembered.</source>
        <translation>Das Kleine, das in Erinnerung bleibt.</translation>
    </message>
    <message>
        <source>Can-do</source>
        <translation>Geht nicht gibt’s nicht</translation>
    </message>
    <message>
        <source>Finds the way that works.</source>
        <translation>Findet den Weg, der geht.</translation>
    </message>
    <message>
        <source>Owns it</source>
        <translation>Nimmt es in die Hand</translation>
    </message>
    <message>
        <source>Stays with it until it is right.</source>
        <translation>Bleibt dran, bis es stimmt.</translation>
    </message>
    <message>
        <source>This person is not on the board&apos;s roster.</source>
        <translation>Diese Person steht nicht auf der Liste des Bretts.</translation>
    </message>
    <message>
        <source>The story is empty. Tell in a sentence or two what happened.</source>
        <translation>Die Geschichte ist leer. Erzähl in ein, zwei Sätzen, was geschah.</translation>
    </message>
    <message>
        <source>The story needs a title.</source>
        <translation>Die Geschichte braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>Say whom the story celebrates.</source>
        <translation>Sag, wen die Geschichte feiert.</translation>
    </message>
    <message>
        <source>One of the celebrated teams is not on the board.</source>
        <translation>Eines der gefeierten Teams gibt es am Brett nicht.</translation>
    </message>
    <message>
        <source>One of the chosen values is not on the board.</source>
        <translation>Einen der gewählten Werte gibt es am Brett nicht.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait a quarter of an hour, or ask a manager for a new PIN.</source>
        <translation>Zu viele falsche Versuche. Bitte eine Viertelstunde warten oder eine Leitung um eine neue PIN bitten.</translation>
    </message>
    <message>
        <source>That is not right. Please try again.</source>
        <translation>Das stimmt nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A manager&apos;s password has at least eight characters.</source>
        <translation>Das Passwort einer Leitung hat mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits or letters.</source>
        <translation>Eine PIN hat mindestens vier Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. A manager gives the first one.</source>
        <translation>%1 hat noch keine PIN. Die erste vergibt eine Leitung.</translation>
    </message>
    <message>
        <source>%1 has left the house.</source>
        <translation>%1 ist nicht mehr im Haus.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more.</source>
        <translation>Es ist niemand mehr angemeldet.</translation>
    </message>
    <message>
        <source>“%1” is a published copy of a board: it can be read, and takes no posts.</source>
        <translation>„%1“ ist die veröffentlichte Kopie eines Bretts: Sie lässt sich lesen und nimmt keine Geschichten an.</translation>
    </message>
    <message>
        <source>A board on a server is not published after each change: each screen reads the server.</source>
        <translation>Ein Brett auf einem Server wird nicht nach jeder Änderung veröffentlicht: Jeder Bildschirm liest den Server.</translation>
    </message>
    <message>
        <source>This is a published copy of a board already.</source>
        <translation>Das ist schon eine veröffentlichte Kopie eines Bretts.</translation>
    </message>
    <message>
        <source>The board is kept, but the published folder was not renewed. </source>
        <translation>Das Brett ist gespeichert, aber der Ordner mit der Veröffentlichung wurde nicht erneuert. </translation>
    </message>
    <message>
        <source>Only the person who posted a story, or a manager, can change it.</source>
        <translation>Nur wer eine Geschichte erzählt hat, oder eine Leitung, kann sie ändern.</translation>
    </message>
    <message>
        <source>The time to change the story is over; a manager still can.</source>
        <translation>Die Zeit, die Geschichte zu ändern, ist vorbei; eine Leitung kann es noch.</translation>
    </message>
    <message>
        <source>A manager approved the story as it is, and only a manager can change it now.</source>
        <translation>Eine Leitung hat die Geschichte so freigegeben; ändern kann sie jetzt nur noch eine Leitung.</translation>
    </message>
    <message>
        <source>A manager set the story aside, and only a manager can change that.</source>
        <translation>Eine Leitung hat die Geschichte zurückgestellt; ändern kann das nur eine Leitung.</translation>
    </message>
    <message>
        <source>The story was taken back by the person who posted it.</source>
        <translation>Wer die Geschichte erzählt hat, hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Das kann nur eine Leitung.</translation>
    </message>
    <message>
        <source>The month is closed: its votes and stories stand.</source>
        <translation>Der Monat ist abgeschlossen: Seine Stimmen und Geschichten bleiben stehen.</translation>
    </message>
    <message>
        <source>A month that has not begun cannot be closed.</source>
        <translation>Ein Monat, der noch nicht begonnen hat, kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Say why the story is set aside; only managers read it.</source>
        <translation>Sag, warum die Geschichte zurückgestellt wird; das liest nur die Leitung.</translation>
    </message>
    <message>
        <source>The board at “%1” is still that of an older Bravo Board, and this login may not change that. Whoever runs the server brings it up to date, and nothing is lost: bravoboard server prepare postgresql://ADMIN@HOST/NAME</source>
        <translation>Das Brett bei „%1“ ist noch das eines älteren Bravo Board, und dieser Zugang darf das nicht ändern. Wer den Server betreibt, bringt es auf den neuen Stand, und nichts geht verloren: bravoboard server prepare postgresql://ADMIN@HOST/NAME</translation>
    </message>
    <message>
        <source>Only its author, signed in, can send it.</source>
        <translation>Absenden kann das nur, wer es geschrieben hat und angemeldet ist.</translation>
    </message>
    <message>
        <source>The time is a number of seconds, from %1 to %2.</source>
        <translation>Die Zeit ist eine Zahl von Sekunden, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The votes of this month are sealed until a manager closes it.</source>
        <translation>Die Stimmen dieses Monats sind versiegelt, bis eine Leitung ihn abschließt.</translation>
    </message>
    <message>
        <source>The place needs a name.</source>
        <translation>Der Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A colour is written like #c2571a.</source>
        <translation>Eine Farbe schreibt man wie #c2571a.</translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation>Ein Wert braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two values have the same name.</source>
        <translation>Zwei Werte haben denselben Namen.</translation>
    </message>
    <message>
        <source>This story does not celebrate you.</source>
        <translation>Diese Geschichte feiert dich nicht.</translation>
    </message>
</context>
<context>
    <name>bravo::BoardService</name>
    <message>
        <source>The board&apos;s server cannot be reached.</source>
        <translation>Der Server des Bretts ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>bravo::Calendar</name>
    <message>
        <source>The day on which it happened</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, in Qt&apos;s date format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>bravo::Card</name>
    <message>
        <source>What others can copy</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list of names: &quot;Miriam Okafor, Lena Vogt&quot; and &quot;Night desk&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>tried at %n desk(s)</source>
        <translation>
            <numerusform>an einem Platz ausprobiert</numerusform>
            <numerusform>an %n Plätzen ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date of this year, in Qt&apos;s date format, as 3 October</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date of another year, in Qt&apos;s date format, as 3 October 2025</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Say thanks, or tell that you tried it</source>
        <translation>Danke sagen oder erzählen, dass du es ausprobiert hast</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answered and when: what they wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posted by %1, %2</source>
        <comment>who, when</comment>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <comment>when</comment>
        <translation>Bedankt %1</translation>
    </message>
    <message>
        <source>Tried elsewhere %1</source>
        <comment>when</comment>
        <translation>Anderswo ausprobiert %1</translation>
    </message>
    <message>
        <source>Tried at %1 %2</source>
        <comment>where, when</comment>
        <translation>Ausprobiert bei %1 %2</translation>
    </message>
    <message>
        <source>Presented %1</source>
        <comment>when</comment>
        <translation>Überreicht %1</translation>
    </message>
    <message>
        <source>tried it</source>
        <translation>hat es ausprobiert</translation>
    </message>
    <message>
        <source>tried it at %1</source>
        <comment>a team</comment>
        <translation>hat es ausprobiert, %1</translation>
    </message>
    <message>
        <source>A leader’s thanks</source>
        <translation>Dank der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>You voted for it.</source>
        <translation>Du hast dafür gestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <translation>
            <numerusform>%n Dank</numerusform>
            <numerusform>%n Dankesworte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the board yet</source>
        <translation>Noch nicht am Brett</translation>
    </message>
    <message>
        <source>Only their team sees this</source>
        <translation>Das sieht nur ihr Team</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Das sieht nur dein Team</translation>
    </message>
    <message>
        <source>Only you, whom it celebrates, and managers see this</source>
        <translation>Das sehen nur du, wen es feiert, und die Leitung</translation>
    </message>
    <message>
        <source>Only you, who told it, and managers see this</source>
        <translation>Das sehen nur du, wer es erzählt hat, und die Leitung</translation>
    </message>
    <message>
        <source>The votes are counted when %1 is closed.</source>
        <translation>Gezählt wird, wenn %1 abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Tried elsewhere</source>
        <translation>Anderswo ausprobiert</translation>
    </message>
</context>
<context>
    <name>bravo::Cli</name>
    <message>
        <source>Usage: bravoboard [--board WHERE] [COMMAND]</source>
        <translation>Aufruf: bravoboard [--board WO] [BEFEHL]</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>There is no option %1 before a command.</source>
        <translation>Vor einem Befehl gibt es keine Option %1.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Die Option --%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation>--%1 kann nicht „%2“ sein; möglich ist: %3.</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1“ braucht: %2.</translation>
    </message>
    <message>
        <source>“%1” needs the option %2.</source>
        <translation>„%1“ braucht die Option %2.</translation>
    </message>
    <message>
        <source>(may be given several times)</source>
        <translation>(darf mehrmals angegeben werden)</translation>
    </message>
    <message>
        <source>Usage: bravoboard %1</source>
        <translation>Aufruf: bravoboard %1</translation>
    </message>
    <message>
        <source>the board: a file, or postgresql://USER@HOST[:PORT]/NAME</source>
        <translation>das Brett: eine Datei oder postgresql://USER@HOST[:PORT]/NAME</translation>
    </message>
    <message>
        <source>say how it is used</source>
        <translation>sagt, wie man es benutzt</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>sagt, welche Version dies ist</translation>
    </message>
    <message>
        <source>try out, in a temporary folder, whether all works on this computer</source>
        <translation>probiert in einem temporären Ordner aus, ob auf diesem Rechner alles geht</translation>
    </message>
    <message>
        <source>Bravo Board: a board of the moments when a colleague did it right for a customer.</source>
        <translation>Bravo Board: ein Brett für die Momente, in denen es jemand für einen Kunden richtig gemacht hat.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“bravoboard COMMAND --help” tells more about one command.</source>
        <translation>„bravoboard BEFEHL --help“ sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>Without --board, the variable BRAVOBOARD_BOARD says where the board is; without that,
it is board.bravo in the user&apos;s data folder.</source>
        <translation>Ohne --board sagt die Variable BRAVOBOARD_BOARD, wo das Brett ist; ohne sie ist es
board.bravo im Datenordner des Benutzers.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not allowed, 4 busy or out of reach,
5 damaged or not a board, 6 made by a newer version.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 nicht erlaubt,
4 beschäftigt oder nicht erreichbar, 5 beschädigt oder kein Brett, 6 von einer neueren Version.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The backup is in %1, and was proven whole.</source>
        <translation>Die Sicherung ist in %1 und hat sich als vollständig erwiesen.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The board at %1 is damaged.</source>
        <translation>Das Brett bei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The suffix of “%1” names no format. Use .pdf, .html, .xlsx, .csv, .json or .md, or say --format.</source>
        <translation>Die Endung von „%1“ nennt kein Format. Nimm .pdf, .html, .xlsx, .csv, .json oder .md, oder sag es mit --format.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>The highlights of %1 are in %2.</source>
        <translation>Die Höhepunkte vom %1 sind in %2.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>POSTED</source>
        <translation>ERZÄHLT</translation>
    </message>
    <message>
        <source>VOTES</source>
        <translation>STIMMEN</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>ÜBERSCHRIFT</translation>
    </message>
    <message>
        <source>person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message numerus="yes">
        <source>No story fits. The board has %n in all.</source>
        <translation>
            <numerusform>Keine Geschichte passt. Am Brett hängt insgesamt eine.</numerusform>
            <numerusform>Keine Geschichte passt. Am Brett hängen insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. The nearest: %2.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht. Am nächsten kommen: %2.</translation>
    </message>
    <message>
        <source>Our board</source>
        <translation>Unser Brett</translation>
    </message>
    <message>
        <source>The board&apos;s name is empty.</source>
        <translation>Der Name des Bretts ist leer.</translation>
    </message>
    <message>
        <source>“%1” is ready at %2. Add people with: bravoboard people add NAME</source>
        <translation>„%1“ ist bereit bei %2. So kommen Leute dazu: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as YYYY-MM, such as 2026-10.</source>
        <translation>„%1“ ist kein Monat. Schreib ihn als JJJJ-MM, etwa 2026-10.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more; “%3” is not.</source>
        <translation>--%1 ist eine ganze Zahl ab %2; „%3“ ist keine.</translation>
    </message>
    <message>
        <source>--%1 is a size such as 1920x1080; “%2” is not.</source>
        <translation>--%1 ist eine Größe wie 1920x1080; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet. Add people with: bravoboard people add NAME</source>
        <translation>Noch steht niemand auf der Liste. So kommen Leute dazu: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>TEAM</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>%1 is on the roster.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>Say whom to add: bravoboard people add NAME</source>
        <translation>Sag, wer dazukommt: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>Say which file to import: bravoboard people import FILE.csv</source>
        <translation>Sag, welche Datei eingelesen wird: bravoboard people import DATEI.csv</translation>
    </message>
    <message>
        <source>Say whom the story celebrates: --for NAME, or --for-team TEAM.</source>
        <translation>Sag, wen die Geschichte feiert: --for NAME oder --for-team TEAM.</translation>
    </message>
    <message>
        <source>“%1” is no date that exists. Write it as 2026-10-03 or 2026-10-03T21:40.</source>
        <translation>Das Datum „%1“ gibt es nicht. Schreib es als 2026-10-03 oder 2026-10-03T21:40.</translation>
    </message>
    <message>
        <source>The board at %1 is as it was in %2.</source>
        <translation>Das Brett bei %1 ist wieder so wie in %2.</translation>
    </message>
    <message>
        <source>The board that was there before is kept as %1.</source>
        <translation>Das vorherige Brett ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>how the list is written; a table otherwise</source>
        <translation>wie die Liste geschrieben wird; sonst als Tabelle</translation>
    </message>
    <message>
        <source>the field is read from this column</source>
        <translation>das Feld wird aus dieser Spalte gelesen</translation>
    </message>
    <message>
        <source>the field has this text in every row</source>
        <translation>das Feld hat in jeder Zeile diesen Text</translation>
    </message>
    <message>
        <source>only rows whose column holds one of these; all conditions must hold</source>
        <translation>nur Zeilen, deren Spalte einen dieser Werte hat; alle Bedingungen müssen gelten</translation>
    </message>
    <message>
        <source>make people, teams and values that are missing</source>
        <translation>legt fehlende Leute, Teams und Werte an</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>sagt, was geschähe, und ändert nichts</translation>
    </message>
    <message>
        <source>add: the person&apos;s team, made where missing</source>
        <translation>add: das Team der Person; fehlt es, wird es angelegt</translation>
    </message>
    <message>
        <source>add: the person&apos;s role; staff otherwise</source>
        <translation>add: die Rolle der Person; sonst staff</translation>
    </message>
    <message>
        <source>post a story; prints its id</source>
        <translation>erzählt eine Geschichte; gibt ihre Kennung aus</translation>
    </message>
    <message>
        <source>a person whom it celebrates</source>
        <translation>eine Person, die sie feiert</translation>
    </message>
    <message>
        <source>a team that it celebrates</source>
        <translation>ein Team, das sie feiert</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>what others can copy</source>
        <translation>was andere übernehmen können</translation>
    </message>
    <message>
        <source>a service value that it shows</source>
        <translation>ein Wert, den sie zeigt</translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation>was der Kunde sagte</translation>
    </message>
    <message>
        <source>the customer agrees that these words are shown outside</source>
        <translation>der Kunde ist einverstanden, dass diese Worte draußen gezeigt werden</translation>
    </message>
    <message>
        <source>what was seen: %1</source>
        <translation>was zu sehen war: %1</translation>
    </message>
    <message>
        <source>a photo: PNG, JPEG or WebP</source>
        <translation>ein Foto: PNG, JPEG oder WebP</translation>
    </message>
    <message>
        <source>when it was posted, such as 2026-10-03T21:40; now otherwise</source>
        <translation>wann sie erzählt wurde, etwa 2026-10-03T21:40; sonst jetzt</translation>
    </message>
    <message>
        <source>list stories, the newest first</source>
        <translation>zeigt Geschichten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>only those posted in this month</source>
        <translation>nur die aus diesem Monat</translation>
    </message>
    <message>
        <source>only those with all these words or beginnings of words</source>
        <translation>nur die mit all diesen Wörtern oder Wortanfängen</translation>
    </message>
    <message>
        <source>only those that celebrate this person or team</source>
        <translation>nur die, die diese Person oder dieses Team feiern</translation>
    </message>
    <message>
        <source>at most so many; all otherwise</source>
        <translation>höchstens so viele; sonst alle</translation>
    </message>
    <message>
        <source>export a month&apos;s most voted stories; the file&apos;s suffix says the format</source>
        <translation>gibt die Geschichten eines Monats mit den meisten Stimmen aus; die Endung sagt das Format</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>the format, where the suffix does not say it</source>
        <translation>das Format, wo die Endung es nicht sagt</translation>
    </message>
    <message>
        <source>how many stories; 5 otherwise</source>
        <translation>wie viele Geschichten; sonst 5</translation>
    </message>
    <message>
        <source>for the house, or for the world outside, which sees a customer&apos;s words by consent alone</source>
        <translation>fürs Haus oder für draußen, wo Worte eines Kunden nur mit Einverständnis stehen</translation>
    </message>
    <message>
        <source>the folder to write to, made where missing</source>
        <translation>der Ordner, in den geschrieben wird; fehlt er, wird er angelegt</translation>
    </message>
    <message>
        <source>open the desk window; so does no command at all</source>
        <translation>öffnet das Fenster mit dem Brett; ebenso ganz ohne Befehl</translation>
    </message>
    <message>
        <source>show the board on a screen, one story at a time</source>
        <translation>zeigt das Brett auf einem Bildschirm, eine Geschichte nach der anderen</translation>
    </message>
    <message>
        <source>on this screen, by number or name</source>
        <translation>auf diesem Bildschirm, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>in a window of this size instead of the full screen</source>
        <translation>in einem Fenster dieser Größe statt bildschirmfüllend</translation>
    </message>
    <message>
        <source>make an empty board</source>
        <translation>legt ein leeres Brett an</translation>
    </message>
    <message>
        <source>the board&apos;s name</source>
        <translation>der Name des Bretts</translation>
    </message>
    <message>
        <source>its one time zone, such as Europe/Berlin; this computer&apos;s otherwise</source>
        <translation>seine eine Zeitzone, etwa Europe/Berlin; sonst die dieses Rechners</translation>
    </message>
    <message>
        <source>make a board with invented people and three months of stories; never overwrites</source>
        <translation>legt ein Brett mit erfundenen Leuten und drei Monaten Geschichten an; überschreibt nie</translation>
    </message>
    <message>
        <source>vote for a story, by its id or an unambiguous start of it</source>
        <translation>stimmt für eine Geschichte, nach ihrer Kennung oder deren eindeutigem Anfang</translation>
    </message>
    <message>
        <source>take the vote back</source>
        <translation>nimmt die Stimme zurück</translation>
    </message>
    <message>
        <source>import a CSV file: all of it, or with any bad row nothing</source>
        <translation>liest eine CSV-Datei ein: ganz oder, bei einer fehlerhaften Zeile, gar nicht</translation>
    </message>
    <message>
        <source>write what the kiosk shows as PNG files</source>
        <translation>schreibt, was der Kiosk zeigt, als PNG-Dateien</translation>
    </message>
    <message>
        <source>the slides&apos; size; 1920x1080 otherwise</source>
        <translation>die Größe der Bilder; sonst 1920x1080</translation>
    </message>
    <message>
        <source>write a picture of every window and kind of slide as PNG files</source>
        <translation>schreibt Bilder aller Fenster und Arten von Folien als PNG-Dateien</translation>
    </message>
    <message>
        <source>read a story on standard input and print the coach&apos;s remarks</source>
        <translation>liest eine Geschichte von der Standardeingabe und gibt die Hinweise dazu aus</translation>
    </message>
    <message>
        <source>what others can copy from it</source>
        <translation>was andere daraus übernehmen können</translation>
    </message>
    <message>
        <source>how the remarks are written; text otherwise</source>
        <translation>wie die Hinweise geschrieben werden; sonst als Text</translation>
    </message>
    <message>
        <source>write a proven copy of the board</source>
        <translation>schreibt eine geprüfte Kopie des Bretts</translation>
    </message>
    <message>
        <source>put a backup in the board&apos;s place; the old file is kept</source>
        <translation>setzt eine Sicherung an die Stelle des Bretts; die alte Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>say whether all is well with the board</source>
        <translation>sagt, ob mit dem Brett alles in Ordnung ist</translation>
    </message>
    <message>
        <source>print the completions for a shell</source>
        <translation>gibt die Vervollständigungen für eine Shell aus</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The vote for “%1” counts.</source>
        <translation>Die Stimme für „%1“ zählt.</translation>
    </message>
    <message>
        <source>The vote for “%1” was there already; nothing changed.</source>
        <translation>Die Stimme für „%1“ war schon da; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vote for “%1” is taken back.</source>
        <translation>Die Stimme für „%1“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>There was no vote for “%1” to take back; nothing changed.</source>
        <translation>Für „%1“ gab es keine Stimme zurückzunehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The story could not be read from standard input.</source>
        <translation>Die Geschichte konnte nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>A cell has %1 characters; a story has at most %2.</source>
        <translation>Eine Zelle hat %1 Zeichen; eine Geschichte hat höchstens %2.</translation>
    </message>
    <message>
        <source>It holds a NUL character, which no text has. The file may be damaged.</source>
        <translation>Sie enthält ein NUL-Zeichen, das in keinem Text steht. Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Das war eine Probe: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, so it was read as Windows-1252. If letters look wrong, save it as UTF-8.</source>
        <translation>„%1“ ist nicht UTF-8 und wurde deshalb als Windows-1252 gelesen. Sehen Buchstaben falsch aus, speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2. Say which one it is: --map %1=COLUMN</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten: %2. Sag, welche es ist: --map %1=SPALTE</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>--%1 is written as two words with = between them; “%2” is not.</source>
        <translation>--%1 schreibt man als zwei Wörter mit = dazwischen; „%2“ ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields: %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Die Felder: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation>Das Feld „%1“ ist zweimal angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cells; the first line has %1.</source>
        <translation>
            <numerusform>Sie hat eine Zelle; die erste Zeile hat %1.</numerusform>
            <numerusform>Sie hat %n Zellen; die erste Zeile hat %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>eine Person hinzugefügt</numerusform>
            <numerusform>%n Leute hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes added</source>
        <translation>
            <numerusform>eine Stimme hinzugefügt</numerusform>
            <numerusform>%n Stimmen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories added</source>
        <translation>
            <numerusform>eine Geschichte hinzugefügt</numerusform>
            <numerusform>%n Geschichten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>stories, people or votes</comment>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3, %4, %5 made.</source>
        <comment>what an import did: 5 stories added, 2 were there already; 1 person, 1 team, 1 value made.</comment>
        <translation>%1, %2; neu angelegt: %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>what an import did: 5 people added, 2 were there already.</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used, so nothing was changed.</source>
        <translation>
            <numerusform>Eine Zeile ist unbrauchbar, deshalb wurde nichts geändert.</numerusform>
            <numerusform>%n Zeilen sind unbrauchbar, deshalb wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>SQLite is there</source>
        <translation>SQLite ist da</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qts SQLite-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>PostgreSQL is there</source>
        <translation>PostgreSQL ist da</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed; boards on a server cannot be opened.</source>
        <translation>Qts PostgreSQL-Treiber ist nicht installiert; Bretter auf einem Server lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>there are fonts</source>
        <translation>Schriften sind da</translation>
    </message>
    <message>
        <source>No font is installed: every letter would be a box.</source>
        <translation>Keine Schrift ist installiert: Jeder Buchstabe wäre ein Kästchen.</translation>
    </message>
    <message>
        <source>the font %1 is there</source>
        <translation>die Schrift %1 ist da</translation>
    </message>
    <message>
        <source>The font %1 is missing; %2 stands in for it.</source>
        <translation>Die Schrift %1 fehlt; %2 vertritt sie.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>highlights as %1</source>
        <translation>Höhepunkte als %1</translation>
    </message>
    <message>
        <source>make a board</source>
        <translation>ein Brett anlegen</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>eine Person hinzufügen</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>noch eine hinzufügen</translation>
    </message>
    <message>
        <source>post a story</source>
        <translation>eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>abstimmen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>The story was not found.</source>
        <translation>Die Geschichte wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>back it up</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>make a temporary folder</source>
        <translation>einen temporären Ordner anlegen</translation>
    </message>
    <message>
        <source>Not all went well.</source>
        <translation>Nicht alles ging gut.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in %1.</source>
        <translation>
            <numerusform>Ein Bild ist in %1.</numerusform>
            <numerusform>%n Bilder sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display for a window here. The commands work without one: bravoboard --help</source>
        <translation>Hier gibt es keine Anzeige für ein Fenster. Die Befehle gehen auch ohne: bravoboard --help</translation>
    </message>
    <message>
        <source>The demo&apos;s stories are missing from this program.</source>
        <translation>In diesem Programm fehlen die Geschichten der Vorführung.</translation>
    </message>
    <message>
        <source>A board with invented people and three months of stories is ready at %1.</source>
        <translation>Ein Brett mit erfundenen Leuten und drei Monaten Geschichten ist bereit bei %1.</translation>
    </message>
    <message>
        <source>A file has no password. For a board on a server: bravoboard --board postgresql://… password set</source>
        <translation>Eine Datei hat kein Passwort. Für ein Brett auf einem Server: bravoboard --board postgresql://… password set</translation>
    </message>
    <message>
        <source>The keychain no longer holds the password of %1.</source>
        <translation>Der Schlüsselbund enthält das Passwort von %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain holds no password of %1.</source>
        <translation>Der Schlüsselbund enthält kein Passwort von %1.</translation>
    </message>
    <message>
        <source>The password of %1:</source>
        <translation>Das Passwort von %1:</translation>
    </message>
    <message>
        <source>The keychain holds the password of %1 now.</source>
        <translation>Der Schlüsselbund enthält jetzt das Passwort von %1.</translation>
    </message>
    <message>
        <source>For the desk with the login %1:</source>
        <translation>Für den Arbeitsplatz mit dem Zugang %1:</translation>
    </message>
    <message>
        <source>For the screen with the login %1:</source>
        <translation>Für den Bildschirm mit dem Zugang %1:</translation>
    </message>
    <message>
        <source>It was there already, and keeps its password.</source>
        <translation>Er war schon da und behält sein Passwort.</translation>
    </message>
    <message>
        <source>Its password is in %1. Bring it there, and keep no copy.</source>
        <translation>Sein Passwort steht in %1. Bring es dorthin und behalte keine Kopie.</translation>
    </message>
    <message>
        <source>There, for its keychain: bravoboard password set &lt; FILE</source>
        <translation>Dort, für den Schlüsselbund: bravoboard password set &lt; DATEI</translation>
    </message>
    <message>
        <source>Or leave it in a file that only the desk&apos;s user may read: BRAVOBOARD_PASSWORD_FILE=FILE</source>
        <translation>Oder lass es in einer Datei, die nur der Benutzer des Arbeitsplatzes lesen darf: BRAVOBOARD_PASSWORD_FILE=DATEI</translation>
    </message>
    <message>
        <source>Say where the logins&apos; passwords shall be written to: --passwords DIR. They are shown nowhere.</source>
        <translation>Sag, wohin die Passwörter der Zugänge geschrieben werden sollen: --passwords ORDNER. Angezeigt werden sie nirgends.</translation>
    </message>
    <message>
        <source>The server is ready: %1</source>
        <translation>Der Server ist bereit: %1</translation>
    </message>
    <message>
        <source>All was up to date already: %1</source>
        <translation>Alles war schon auf dem neuesten Stand: %1</translation>
    </message>
    <message>
        <source>Next, an empty board there: bravoboard --board %1 init
or the one that you have: bravoboard --board FILE move --to %1
Then the first manager: bravoboard --board %1 people add NAME --role manager
and a password for them: bravoboard --board %1 people pin NAME</source>
        <translation>Als Nächstes dort ein leeres Brett: bravoboard --board %1 init
oder das vorhandene: bravoboard --board DATEI move --to %1
Dann die erste Leitung: bravoboard --board %1 people add NAME --role manager
und ein Passwort für sie: bravoboard --board %1 people pin NAME</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>No PC and no screen has a login yet. To make one: bravoboard server prepare URL --desk PC</source>
        <translation>Noch hat kein PC und kein Bildschirm einen Zugang. So entsteht einer: bravoboard server prepare URL --desk PC</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>ZUGANG</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>Say which board: --board postgresql://ADMIN@HOST[:PORT]/NAME, on a server.</source>
        <translation>Sag, welches Brett: --board postgresql://ADMIN@RECHNER[:PORT]/NAME, auf einem Server.</translation>
    </message>
    <message>
        <source>Say which login: bravoboard server remove-login LOGIN</source>
        <translation>Sag, welcher Zugang: bravoboard server remove-login ZUGANG</translation>
    </message>
    <message>
        <source>The login %1 is gone; its connections and sign-ins have ended.</source>
        <translation>Der Zugang %1 ist entfernt; seine Verbindungen und Anmeldungen sind beendet.</translation>
    </message>
    <message>
        <source>make a PostgreSQL server ready for a board, and look after its logins</source>
        <translation>einen PostgreSQL-Server für ein Brett bereit machen und seine Zugänge pflegen</translation>
    </message>
    <message>
        <source>prepare: make a login for this PC</source>
        <translation>prepare: einen Zugang für diesen PC anlegen</translation>
    </message>
    <message>
        <source>prepare: make a login for this screen, which only reads</source>
        <translation>prepare: einen Zugang für diesen Bildschirm anlegen, der nur liest</translation>
    </message>
    <message>
        <source>prepare: the folder that new logins&apos; passwords are written to, a file each</source>
        <translation>prepare: der Ordner für die Passwörter neuer Zugänge, je eine Datei</translation>
    </message>
    <message>
        <source>prepare: new passwords also for logins that are there</source>
        <translation>prepare: neue Passwörter auch für vorhandene Zugänge</translation>
    </message>
    <message>
        <source>keep the password of the board&apos;s server in this user&apos;s keychain, or take it out</source>
        <translation>das Passwort des Servers im Schlüsselbund dieses Benutzers aufbewahren oder daraus entfernen</translation>
    </message>
    <message>
        <source>There was nothing in the line that was read, or too much.</source>
        <translation>In der gelesenen Zeile stand nichts oder zu viel.</translation>
    </message>
    <message>
        <source>A new PIN for %1:</source>
        <translation>Eine neue PIN für %1:</translation>
    </message>
    <message>
        <source>%1 signs in with the new PIN from now on.</source>
        <translation>%1 meldet sich ab jetzt mit der neuen PIN an.</translation>
    </message>
    <message>
        <source>Say whose PIN it is: bravoboard people pin NAME</source>
        <translation>Sag, wessen PIN es ist: bravoboard people pin NAME</translation>
    </message>
    <message>
        <source>The board is at %1 now: %2 stories, %3 rows. All of it was read back there and is the same.</source>
        <translation>Das Brett ist jetzt bei %1: %2 Geschichten, %3 Zeilen. Alles wurde dort zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>The board at %1 stayed as it was. What is posted there from now on is not in the new one.</source>
        <translation>Das Brett bei %1 blieb, wie es war. Was dort von nun an gepostet wird, steht nicht im neuen.</translation>
    </message>
    <message>
        <source>Next: tell every PC the new place, by BRAVOBOARD_BOARD or --board, and put the old board away.</source>
        <translation>Als Nächstes: Nenne jedem PC den neuen Ort, mit BRAVOBOARD_BOARD oder --board, und leg das alte Brett beiseite.</translation>
    </message>
    <message>
        <source>--never stands alone.</source>
        <translation>--never steht allein.</translation>
    </message>
    <message>
        <source>The board is no longer published after each change. What is in the folder stays there.</source>
        <translation>Das Brett wird nicht mehr nach jeder Änderung veröffentlicht. Was im Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>“publish” needs the option --to FOLDER, or --never.</source>
        <translation>„publish“ braucht die Option --to ORDNER oder --never.</translation>
    </message>
    <message>
        <source>What is published is in %1. Show it with: bravoboard --board FOLDER kiosk</source>
        <translation>Das Veröffentlichte liegt in %1. So wird es gezeigt: bravoboard --board ORDNER kiosk</translation>
    </message>
    <message>
        <source>write what is published into a folder, for a kiosk on another PC</source>
        <translation>das Veröffentlichte in einen Ordner schreiben, für einen Kiosk an einem anderen PC</translation>
    </message>
    <message>
        <source>the folder, such as a shared one</source>
        <translation>der Ordner, zum Beispiel ein gemeinsamer</translation>
    </message>
    <message>
        <source>and do so after each change from now on</source>
        <translation>und dies von nun an nach jeder Änderung tun</translation>
    </message>
    <message>
        <source>no longer do so after each change</source>
        <translation>dies nicht mehr nach jeder Änderung tun</translation>
    </message>
    <message>
        <source>copy the whole board to another place, and prove the copy; the board itself stays</source>
        <translation>das ganze Brett an einen anderen Ort kopieren und die Kopie prüfen; das Brett selbst bleibt</translation>
    </message>
    <message>
        <source>where there is no board yet: a new file, or a prepared database on a server</source>
        <translation>wo noch kein Brett ist: eine neue Datei oder eine vorbereitete Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>%1&apos;s PIN or password:</source>
        <translation>PIN oder Passwort von %1:</translation>
    </message>
    <message>
        <source>At a desk of a server %1 signs in: type the PIN, or name a file that holds it in BRAVOBOARD_PIN_FILE.</source>
        <translation>An einem Arbeitsplatz eines Servers meldet sich %1 an: Tipp die PIN ein, oder nenne in BRAVOBOARD_PIN_FILE eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <source>who posts it; at a desk of a server, by their PIN</source>
        <translation>wer sie erzählt; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>who votes; at a desk of a server, by their PIN</source>
        <translation>wer abstimmt; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>Whoever signs in from now on is signed out after %1 seconds without a touch.</source>
        <translation>Wer sich ab jetzt anmeldet, wird nach %1 Sekunden ohne Berührung abgemeldet.</translation>
    </message>
    <message>
        <source>Say after how many seconds: bravoboard people idle SECONDS</source>
        <translation>Sag, nach wie vielen Sekunden: bravoboard people idle SEKUNDEN</translation>
    </message>
    <message>
        <source>list the people on the board, add one, import many, give one a PIN, or say when an idle desk signs out</source>
        <translation>die Leute am Brett auflisten, jemanden hinzufügen, viele einlesen, eine PIN vergeben oder sagen, wann ein unbenutzter Arbeitsplatz abmeldet</translation>
    </message>
    <message>
        <source>who does it, where that needs saying: at a desk of a server, by their PIN</source>
        <translation>wer es tut, wo das gesagt werden muss: an einem Arbeitsplatz eines Servers, mit der eigenen PIN</translation>
    </message>
    <message>
        <source>SHOWN</source>
        <translation>GEZEIGT</translation>
    </message>
    <message>
        <source>SCREEN</source>
        <translation>BILDSCHIRM</translation>
    </message>
    <message>
        <source>SLIDE</source>
        <translation>FOLIE</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>WORÜBER</translation>
    </message>
    <message>
        <source>Nothing was shown on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch nichts gezeigt.</translation>
    </message>
    <message>
        <source>only then, such as &quot;mon-fri 07:00-22:00, sat 09:00-18:00&quot;; black otherwise</source>
        <translation>nur dann, etwa „mon-fri 07:00-22:00, sat 09:00-18:00“; sonst schwarz</translation>
    </message>
    <message>
        <source>then dim, such as 22:00-06:00</source>
        <translation>dann gedimmt, etwa 22:00-06:00</translation>
    </message>
    <message>
        <source>what quiet times look like</source>
        <translation>wie ruhige Zeiten aussehen</translation>
    </message>
    <message>
        <source>when shifts begin, such as &quot;06:00, 14:00&quot;: greets for ten minutes</source>
        <translation>wann Schichten beginnen, etwa „06:00, 14:00“: grüßt zehn Minuten lang</translation>
    </message>
    <message>
        <source>what the greeting adds: one line a day, with | between them</source>
        <translation>was der Gruß hinzufügt: eine Zeile je Tag, mit | dazwischen</translation>
    </message>
    <message>
        <source>its colours</source>
        <translation>seine Farben</translation>
    </message>
    <message>
        <source>how large the screen is</source>
        <translation>wie groß der Bildschirm ist</translation>
    </message>
    <message>
        <source>how far away the furthest reader stands; the text grows with it</source>
        <translation>wie weit weg steht, wer am weitesten entfernt liest; der Text wächst mit</translation>
    </message>
    <message>
        <source>start it anew whenever it is killed, crashes or hangs</source>
        <translation>ihn neu starten, sooft er beendet wird, abstürzt oder hängt</translation>
    </message>
    <message>
        <source>list what was shown on this computer, the newest first</source>
        <translation>auflisten, was auf diesem Computer gezeigt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>history: at most so many; all otherwise</source>
        <translation>history: höchstens so viele; sonst alle</translation>
    </message>
    <message>
        <source>Stories about %1 stand before everyone.</source>
        <translation>Geschichten über %1 stehen vor allen.</translation>
    </message>
    <message>
        <source>Stories about %1 are for their team alone.</source>
        <translation>Geschichten über %1 sind nur für das eigene Team.</translation>
    </message>
    <message>
        <source>Stories about %1 are for them, for who told them, and for managers alone.</source>
        <translation>Geschichten über %1 sehen nur sie selbst, wer sie erzählt hat, und die Leitung.</translation>
    </message>
    <message>
        <source>say how you wish to be celebrated, or what you said</source>
        <translation>sagen, wie du gefeiert werden möchtest, oder was du gesagt hast</translation>
    </message>
    <message>
        <source>whose wishes; at a desk of a server, by their PIN</source>
        <translation>wessen Wünsche; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>who may see stories about you</source>
        <translation>wer Geschichten über dich sehen darf</translation>
    </message>
    <message>
        <source>whether a story about you reaches you before the board</source>
        <translation>ob eine Geschichte über dich dich vor dem Brett erreicht</translation>
    </message>
    <message>
        <source>what others may type for your name</source>
        <translation>was andere statt deines Namens eintippen können</translation>
    </message>
    <message>
        <source>take a story that celebrates you off the board; nobody else puts it back</source>
        <translation>eine Geschichte, die dich feiert, vom Brett nehmen; niemand sonst hängt sie wieder auf</translation>
    </message>
    <message>
        <source>whom the story celebrates; at a desk of a server, by their PIN</source>
        <translation>wen die Geschichte feiert; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>let it be shown; also a story that waits for your word</source>
        <translation>sie zeigen lassen; auch eine, die auf dein Wort wartet</translation>
    </message>
    <message>
        <source>They reach %1 before the board.</source>
        <translation>Sie erreichen %1 vor dem Brett.</translation>
    </message>
    <message>
        <source>They do not wait for %1.</source>
        <translation>Sie warten nicht auf %1.</translation>
    </message>
    <message>
        <source>“%1” is off the board.</source>
        <translation>„%1“ hängt nicht mehr am Brett.</translation>
    </message>
    <message>
        <source>“%1” stands on the board.</source>
        <translation>„%1“ hängt am Brett.</translation>
    </message>
    <message>
        <source>“%1” may be shown as far as you are concerned; somebody else whom it celebrates wishes fewer readers.</source>
        <translation>„%1“ darf von dir aus gezeigt werden; jemand anderes, den sie feiert, wünscht weniger Leser.</translation>
    </message>
</context>
<context>
    <name>bravo::CoachNote</name>
    <message>
        <source>Not such things again</source>
        <translation>So etwas nicht wieder</translation>
    </message>
    <message>
        <source>Put this remark away</source>
        <translation>Diese Bemerkung weglegen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The coach: %1</source>
        <translation>Der Coach: %1</translation>
    </message>
</context>
<context>
    <name>bravo::Composer</name>
    <message>
        <source>The customer agreed that this may be shown outside</source>
        <translation>Einverstanden, dass dies draußen gezeigt wird</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Kundenworte</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Empty: the story’s first sentence</source>
        <translation>Leer: der erste Satz der Geschichte</translation>
    </message>
    <message>
        <source>The draft cannot be saved on this disk</source>
        <translation>Der Entwurf lässt sich hier nicht sichern</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a name from the list.</source>
        <translation>Hier heißt niemand „%1“. Wähle einen Namen aus der Liste.</translation>
    </message>
    <message>
        <source>Say who did it right: a person or a team.</source>
        <translation>Sag, wer es richtig gemacht hat: eine Person oder ein Team.</translation>
    </message>
    <message>
        <source>Tell in a sentence or two what happened.</source>
        <translation>Erzähl in ein, zwei Sätzen, was geschah.</translation>
    </message>
    <message>
        <source>Who did it right?</source>
        <translation>Wer hat es richtig gemacht?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What can others copy?</source>
        <translation>Was können andere übernehmen?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Ein Satz genügt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Foto dazu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>On the kiosk (Ctrl+P)</source>
        <translation>Am Bildschirm (Strg+P)</translation>
    </message>
    <message>
        <source>New story; this one is kept as a draft (Ctrl+N)</source>
        <translation>Neue Geschichte; diese bleibt als Entwurf (Strg+N)</translation>
    </message>
    <message>
        <source>Clear the fields</source>
        <translation>Felder leeren</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Als Entwurf behalten.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück dazu</translation>
    </message>
    <message>
        <source>The fields are empty again.</source>
        <translation>Die Felder sind wieder leer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This draft is open in another window, or was finished there.</source>
        <translation>Dieser Entwurf ist in einem anderen Fenster offen oder wurde dort fertig.</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Entwürfe %1</translation>
    </message>
    <message>
        <source>Stories that you have begun (Ctrl+O)</source>
        <translation>Geschichten, die du begonnen hast (Strg+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos dazu</translation>
    </message>
    <message>
        <source>How the kiosk will show it; a click shows it large</source>
        <translation>So zeigt es der Bildschirm; ein Klick zeigt es groß</translation>
    </message>
    <message>
        <source>Kept with the story: the customer agreed today, asked by whoever posts it; for outside, too.</source>
        <translation>Bleibt bei der Geschichte: Der Kunde hat heute zugestimmt, gefragt hat, wer sie erzählt; auch für draußen.</translation>
    </message>
    <message>
        <source>Kept with the story: the customer agreed today, asked by you; for outside, too.</source>
        <translation>Bleibt bei der Geschichte: Der Kunde hat heute zugestimmt, gefragt hast du; auch für draußen.</translation>
    </message>
</context>
<context>
    <name>bravo::ComposerCoach</name>
    <message>
        <source>What can’t be done</source>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Vorwürfe</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagen</translation>
    </message>
    <message>
        <source>Sarcasm</source>
        <translation>Spott</translation>
    </message>
    <message>
        <source>Sacrifice told as a virtue</source>
        <translation>Opfer als Tugend</translation>
    </message>
    <message>
        <source>Customers’ names, numbers and addresses</source>
        <translation>Namen, Nummern und Adressen von Kunden</translation>
    </message>
    <message>
        <source>Nothing for others to copy</source>
        <translation>Nichts zum Übernehmen</translation>
    </message>
    <message>
        <source>What the coach speaks of</source>
        <translation>Wovon der Coach spricht</translation>
    </message>
    <message>
        <source>The coach speaks of</source>
        <translation>Der Coach spricht von</translation>
    </message>
</context>
<context>
    <name>bravo::ComposerSpelling</name>
    <message>
        <source>Look at the spelling</source>
        <translation>Rechtschreibung ansehen</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Sucht Vorschläge …</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>bravo::CropSheet</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Crop or turn the photo</source>
        <translation>Foto zuschneiden oder drehen</translation>
    </message>
    <message>
        <source>Drag the corners. By keys: Space for the next corner, arrows to move it.</source>
        <translation>Zieh an den Ecken. Mit Tasten: Leertaste für die nächste Ecke, Pfeile zum Bewegen.</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::CsvWords</name>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Zeile %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 opens a quote and never closes it; nothing was changed.</source>
        <translation>Der Datensatz ab Zeile %1 öffnet ein Anführungszeichen und schließt es nie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; its permissions do not allow it.</source>
        <translation>„%1“ ist nicht lesbar; die Zugriffsrechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>bravo::DeskKeys</name>
    <message>
        <source>tell a story</source>
        <translation>eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>say who sits here</source>
        <translation>sagen, wer hier sitzt</translation>
    </message>
    <message>
        <source>export the month</source>
        <translation>den Monat exportieren</translation>
    </message>
    <message>
        <source>undo, while it is offered</source>
        <translation>rückgängig, solange es angeboten wird</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>from story to story</source>
        <translation>von Geschichte zu Geschichte</translation>
    </message>
    <message>
        <source>open the story, and close it</source>
        <translation>die Geschichte öffnen und schließen</translation>
    </message>
    <message>
        <source>to the photos of an opened story</source>
        <translation>zu den Fotos einer offenen Geschichte</translation>
    </message>
    <message>
        <source>vote, or take the vote back</source>
        <translation>abstimmen oder die Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>thanks, or “tried it here”</source>
        <translation>Dank, oder „hier ausprobiert“</translation>
    </message>
    <message>
        <source>take a story about you off the board</source>
        <translation>eine Geschichte über dich vom Brett nehmen</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <source>the most voted</source>
        <translation>die mit den meisten Stimmen</translation>
    </message>
    <message>
        <source>those still to vote on</source>
        <translation>die, über die du noch abstimmen kannst</translation>
    </message>
    <message>
        <source>post it</source>
        <translation>erzählen</translation>
    </message>
    <message>
        <source>begin another; this one stays a draft</source>
        <translation>eine weitere beginnen; diese bleibt Entwurf</translation>
    </message>
    <message>
        <source>the drafts</source>
        <translation>die Entwürfe</translation>
    </message>
    <message>
        <source>see it as the screen will show it</source>
        <translation>sehen, wie der Bildschirm sie zeigt</translation>
    </message>
    <message>
        <source>paste a photo</source>
        <translation>ein Foto einfügen</translation>
    </message>
    <message>
        <source>next field, last field</source>
        <translation>nächstes Feld, voriges Feld</translation>
    </message>
    <message>
        <source>take the name that is offered</source>
        <translation>den angebotenen Namen nehmen</translation>
    </message>
    <message>
        <source>take the last name out again</source>
        <translation>den letzten Namen wieder herausnehmen</translation>
    </message>
    <message>
        <source>find a story</source>
        <translation>eine Geschichte finden</translation>
    </message>
    <message>
        <source>show all again</source>
        <translation>wieder alle zeigen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Among the stories</source>
        <translation>Bei den Geschichten</translation>
    </message>
    <message>
        <source>Telling a story</source>
        <translation>Beim Erzählen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Beim Suchen</translation>
    </message>
</context>
<context>
    <name>bravo::DeskWindow</name>
    <message>
        <source>Highlights %1</source>
        <translation>Höhepunkte %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The month can be exported as .pdf, .html, .xlsx, .csv, .json or .md.</source>
        <translation>Der Monat lässt sich als .pdf, .html, .xlsx, .csv, .json oder .md ausgeben.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird ausgegeben…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Ausgabe abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Our board</source>
        <translation>Unser Brett</translation>
    </message>
    <message>
        <source>Bravo Board</source>
        <translation>Bravo Board</translation>
    </message>
    <message>
        <source>The board could not be opened</source>
        <translation>Das Brett ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 – Bravo Board</source>
        <translation>%1 – Bravo Board</translation>
    </message>
    <message>
        <source>Posted. Thank you for telling it.</source>
        <translation>Erzählt. Danke dafür!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back. The story is in the fields again.</source>
        <translation>Zurückgenommen. Die Geschichte steht wieder in den Feldern.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>“No” became “from two”</source>
        <translation>Aus „Nein“ wurde „ab zwei“</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out, since nobody touched a key for a while. What was typed is kept.</source>
        <translation>Abgemeldet, weil eine Weile niemand eine Taste berührt hat. Was getippt war, ist noch da.</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. A manager gives the first one.</source>
        <translation>%1 hat noch keine PIN. Die erste vergibt eine Leitung.</translation>
    </message>
    <message>
        <source>The new PIN is kept. Please sign in with it.</source>
        <translation>Die neue PIN ist gespeichert. Bitte melde dich damit an.</translation>
    </message>
    <message>
        <source>Your answer stands beside the story.</source>
        <translation>Deine Antwort steht bei der Geschichte.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>Auf diesem Computer aufbewahrt. Es wird gesendet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is posted when the server is back.</source>
        <translation>Auf diesem Computer aufbewahrt. Es wird gepostet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The last train had gone</source>
        <translation>Der letzte Zug war weg</translation>
    </message>
    <message>
        <source>So Pavel drove them.</source>
        <translation>Also hat Pavel sie gefahren.</translation>
    </message>
    <message>
        <source>I saw it from the stairs. That was well done.</source>
        <translation>Ich habe es von der Treppe aus gesehen. Das war gut gemacht.</translation>
    </message>
    <message>
        <source>The month is closed; its stories stand as they are.</source>
        <translation>Der Monat ist abgeschlossen; seine Geschichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you write is kept, and sent once you sign in.</source>
        <translation>Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und gesendet, sobald du dich anmeldest.</translation>
    </message>
    <message>
        <source>The server is back. Sign in, then what was written here in your name can be sent.</source>
        <translation>Der Server ist wieder da. Melde dich an; dann kann gesendet werden, was hier in deinem Namen geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written here in your name.</source>
        <translation>
            <numerusform>%n Sache wurde hier in deinem Namen geschrieben.</numerusform>
            <numerusform>%n Sachen wurden hier in deinem Namen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The spa was full when she came down. Elsewhere they say that’s our policy. Lena said: “The pool is yours from two, and here is a robe so you can wait in the garden.”</source>
        <translation>Das Spa war voll, als sie herunterkam. Anderswo heißt es: so sind nun mal unsere Vorschriften. Lena sagte: „Das Becken gehört ab zwei Ihnen, und hier ist ein Bademantel, damit Sie im Garten warten können.“</translation>
    </message>
    <message>
        <source>I asked for a towel and got an afternoon.</source>
        <translation>Ich bat um ein Handtuch und bekam einen Nachmittag.</translation>
    </message>
    <message>
        <source>It stands on the board now.</source>
        <translation>Sie hängt jetzt am Brett.</translation>
    </message>
    <message>
        <source>Your team sees it now.</source>
        <translation>Dein Team sieht sie jetzt.</translation>
    </message>
    <message>
        <source>Only you, who told it, and managers see it now.</source>
        <translation>Jetzt sehen sie nur du, wer sie erzählt hat, und die Leitung.</translation>
    </message>
    <message>
        <source>Kept. We celebrate you as you wish.</source>
        <translation>Notiert. Wir feiern dich, wie du es möchtest.</translation>
    </message>
    <message>
        <source>You are off the board.</source>
        <translation>Du hängst nicht mehr am Brett.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Only those whom a story celebrates take it off the board.</source>
        <translation>Vom Brett nimmt eine Geschichte nur, wen sie feiert.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>The last train had gone, so Pavel drove them.</source>
        <translation>Der letzte Zug war weg, also fuhr Pavel sie nach Hause.</translation>
    </message>
    <message>
        <source>A key at midnight</source>
        <translation>Ein Schlüssel um Mitternacht</translation>
    </message>
</context>
<context>
    <name>bravo::DraftsSheet</name>
    <message>
        <source>Without words yet</source>
        <translation>Noch ohne Worte</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Kept on this computer until you post or delete them.</source>
        <translation>Bleiben auf diesem Computer, bis du sie erzählst oder löschst.</translation>
    </message>
    <message>
        <source>There is no other draft. Ctrl+N begins another story, and keeps the one in the fields.</source>
        <translation>Es gibt keinen weiteren Entwurf. Strg+N beginnt eine neue Geschichte und behält die in den Feldern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Diesen Entwurf löschen</translation>
    </message>
</context>
<context>
    <name>bravo::FeedModel</name>
    <message>
        <source>This story is being loaded.</source>
        <translation>Diese Geschichte wird geladen.</translation>
    </message>
</context>
<context>
    <name>bravo::FeedPage</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most voted</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>To vote</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Geschichte erzählen</translation>
    </message>
    <message>
        <source>Search stories, people, values</source>
        <translation>Geschichten, Leute, Werte suchen</translation>
    </message>
    <message>
        <source>Search (/ or Ctrl+F)</source>
        <translation>Suchen (/ oder Strg+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first (1)</source>
        <translation>Neueste zuerst (1)</translation>
    </message>
    <message>
        <source>Most votes first (2)</source>
        <translation>Meiste Stimmen zuerst (2)</translation>
    </message>
    <message>
        <source>Those you have not voted for yet (3)</source>
        <translation>Die, für die du noch nicht gestimmt hast (3)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No story, person or value here has “%1” in it.</source>
        <translation>Keine Geschichte, Person und kein Wert hier enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>Du bist durch</translation>
    </message>
    <message>
        <source>There is no story left that waits for your vote.</source>
        <translation>Keine Geschichte wartet mehr auf deine Stimme.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Die neuesten zeigen</translation>
    </message>
    <message>
        <source>A quiet month</source>
        <translation>Ein stiller Monat</translation>
    </message>
    <message>
        <source>No story was posted in it.</source>
        <translation>In ihm wurde keine Geschichte erzählt.</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Das ganze Brett zeigen</translation>
    </message>
    <message>
        <source>Who did it right lately?</source>
        <translation>Wer hat es neulich richtig gemacht?</translation>
    </message>
    <message>
        <source>This board waits for its first story: a moment in which a colleague did it right for a customer.</source>
        <translation>Dieses Brett wartet auf seine erste Geschichte: einen Moment, in dem es jemand für einen Kunden richtig gemacht hat.</translation>
    </message>
    <message>
        <source>Tell the first story</source>
        <translation>Die erste Geschichte erzählen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No story celebrates you yet. The next one may.</source>
        <translation>Noch feiert dich keine Geschichte. Die nächste vielleicht.</translation>
    </message>
    <message>
        <source>You have told no story yet. Whom did you see do it right?</source>
        <translation>Du hast noch keine Geschichte erzählt. Wer hat es richtig gemacht, und du hast es gesehen?</translation>
    </message>
    <message>
        <source>No story shows this value yet.</source>
        <translation>Noch zeigt keine Geschichte diesen Wert.</translation>
    </message>
    <message>
        <source>Months that are not closed are left out: their votes are sealed until then.</source>
        <translation>Monate, die nicht abgeschlossen sind, fehlen hier: Ihre Stimmen sind bis dahin versiegelt.</translation>
    </message>
    <message>
        <source>The votes are sealed</source>
        <translation>Die Stimmen sind versiegelt</translation>
    </message>
    <message>
        <source>They are counted when their month is closed. Until then no story stands before another.</source>
        <translation>Gezählt wird, wenn ihr Monat abgeschlossen ist. Bis dahin steht keine Geschichte vor einer anderen.</translation>
    </message>
    <message>
        <source>No story celebrates your team yet. Whom of them did you see do it right?</source>
        <translation>Noch feiert keine Geschichte dein Team. Wen davon hast du etwas richtig gut machen sehen?</translation>
    </message>
    <message>
        <source>No story celebrates anybody at this site yet.</source>
        <translation>Noch feiert keine Geschichte jemanden an diesem Standort.</translation>
    </message>
</context>
<context>
    <name>bravo::FeedView</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Abstimmen (V)</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Take your vote back (V)</source>
        <translation>Deine Stimme zurücknehmen (V)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a click does, what else is to know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more photos</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>bravo::ForYouSheet</name>
    <message>
        <source>Go to the board</source>
        <translation>Zum Brett</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>For you, %1</source>
        <translation>Für dich, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stories about you wait for your word</source>
        <translation>
            <numerusform>%n Geschichte über dich wartet auf dein Wort</numerusform>
            <numerusform>%n Geschichten über dich warten auf dein Wort</numerusform>
        </translation>
    </message>
    <message>
        <source>New about you</source>
        <translation>Neu über dich</translation>
    </message>
    <message>
        <source>Answers to your stories</source>
        <translation>Antworten auf deine Geschichten</translation>
    </message>
    <message>
        <source>Told by %1, %2</source>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keep it to us</source>
        <translation>Unter uns lassen</translation>
    </message>
    <message>
        <source>Kept to us, only you, who told it, and managers see it.</source>
        <translation>Bleibt unter uns: Nur du, wer sie erzählt hat, und die Leitung sehen sie.</translation>
    </message>
    <message>
        <source>Open it on the board</source>
        <translation>Am Brett öffnen</translation>
    </message>
    <message>
        <source>Open “%1” on the board</source>
        <translation>„%1“ am Brett öffnen</translation>
    </message>
    <message>
        <source>%1 tried it: “%2”</source>
        <comment>a name, a story</comment>
        <translation>%1 hat es ausprobiert: „%2“</translation>
    </message>
    <message>
        <source>%1 says thank you for “%2”</source>
        <comment>a name, a story</comment>
        <translation>%1 dankt für „%2“</translation>
    </message>
    <message>
        <source>A leader’s thanks, %1</source>
        <translation>Dank der Leitung, %1</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Die Geschichte öffnen</translation>
    </message>
</context>
<context>
    <name>bravo::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Nothing about that</source>
        <translation>Dazu steht hier nichts</translation>
    </message>
    <message>
        <source>Try another word, or choose a page once the field is empty.</source>
        <translation>Versuch ein anderes Wort, oder leere das Feld und wähl eine Seite.</translation>
    </message>
</context>
<context>
    <name>bravo::Highlights</name>
    <message>
        <source>The customer&apos;s consent is not recorded.</source>
        <translation>Das Einverständnis des Kunden ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>A celebrated person chose not to be shown to everyone.</source>
        <translation>Eine gefeierte Person möchte nicht allen gezeigt werden.</translation>
    </message>
    <message>
        <source>The story still waits for approval.</source>
        <translation>Die Geschichte wartet noch auf Freigabe.</translation>
    </message>
    <message>
        <source>A manager set the story aside.</source>
        <translation>Die Leitung hat die Geschichte zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>bravo::Hours</name>
    <message>
        <source>“%1” is no time of the week. Write it like “mon-fri 07:00-22:00” or “sat+sun 09:00”.</source>
        <translation>„%1“ ist keine Zeit der Woche. Schreib sie wie „mon-fri 07:00-22:00“ oder „sat+sun 09:00“.</translation>
    </message>
</context>
<context>
    <name>bravo::Import</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The story is empty.</source>
        <translation>Die Geschichte ist leer.</translation>
    </message>
    <message>
        <source>It does not say who posts it (by).</source>
        <translation>Es fehlt, wer sie erzählt (by).</translation>
    </message>
    <message>
        <source>It does not say whom it celebrates (for, or team).</source>
        <translation>Es fehlt, wen sie feiert (for oder team).</translation>
    </message>
    <message>
        <source>“%1” is no date that exists.</source>
        <translation>Das Datum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no mark. The marks: %2.</source>
        <translation>„%1“ ist keine Kennzeichnung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Das Einlesen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no role; it is staff or manager.</source>
        <translation>„%1“ ist keine Rolle; es gibt staff und manager.</translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation>Eine Geschichte „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”.</source>
        <translation>Mehr als eine Kennung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>A story that celebrates the voter takes no vote from them.</source>
        <translation>Für eine Geschichte, die einen selbst feiert, kann man nicht stimmen.</translation>
    </message>
    <message>
        <source>The story “%1” is not on the board.</source>
        <translation>Die Geschichte „%1“ hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Its month is closed: the votes and stories of that month stand.</source>
        <translation>Der Monat ist abgeschlossen: Die Stimmen und Geschichten dieses Monats bleiben stehen.</translation>
    </message>
</context>
<context>
    <name>bravo::KioskSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>„%1“ ist keines von diesen: %2.</translation>
    </message>
    <message>
        <source>From %1 m, a screen would need %2 inches to be read with ease. The text is as large as it can be.</source>
        <translation>Aus %1 m bräuchte ein Bildschirm %2 Zoll, um bequem gelesen zu werden. Der Text ist so groß, wie er sein kann.</translation>
    </message>
</context>
<context>
    <name>bravo::KioskWindow</name>
    <message>
        <source>Bravo Board kiosk</source>
        <translation>Bravo Board im Pausenraum</translation>
    </message>
</context>
<context>
    <name>bravo::Location</name>
    <message>
        <source>The board&apos;s place is empty.</source>
        <translation>Der Ort des Bretts ist leer.</translation>
    </message>
    <message>
        <source>A board on a server is written postgresql://USER@HOST[:PORT]/NAME.</source>
        <translation>Ein Brett auf einem Server schreibt man postgresql://USER@HOST[:PORT]/NAME.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. Put it into a password file.</source>
        <translation>Lass das Passwort aus der Adresse weg: Andere könnten es dort lesen. Leg es in eine Passwortdatei.</translation>
    </message>
    <message>
        <source>sslmode can only be verify-full: with less, anyone could pretend to be the server.</source>
        <translation>sslmode kann nur verify-full sein: Mit weniger könnte sich jeder als der Server ausgeben.</translation>
    </message>
    <message>
        <source>sslrootcert names a file by its whole path, such as /etc/ssl/board-ca.crt, without “;”.</source>
        <translation>sslrootcert nennt eine Datei mit ganzem Pfad, etwa /etc/ssl/board-ca.crt, ohne „;“.</translation>
    </message>
    <message>
        <source>A server&apos;s address takes sslmode=verify-full and sslrootcert=FILE, and nothing else.</source>
        <translation>Die Adresse eines Servers nimmt sslmode=verify-full und sslrootcert=DATEI an und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>bravo::MomentDetails</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>The day on which it happened</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>Type it, or change it with the arrow keys</source>
        <translation>Tippe ihn ein, oder ändere ihn mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Noticed at once</source>
        <translation>Gleich bemerkt</translation>
    </message>
    <message>
        <source>The customer was noticed and greeted right away.</source>
        <translation>Der Kunde wurde sofort bemerkt und begrüßt.</translation>
    </message>
    <message>
        <source>Said what would happen</source>
        <translation>Gesagt, was geschieht</translation>
    </message>
    <message>
        <source>The customer knew what came next.</source>
        <translation>Der Kunde wusste, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Said how long</source>
        <translation>Gesagt, wie lange</translation>
    </message>
    <message>
        <source>The customer knew how long it would take.</source>
        <translation>Der Kunde wusste, wie lange es dauert.</translation>
    </message>
    <message>
        <source>Explained it</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>The customer learnt why.</source>
        <translation>Der Kunde erfuhr, warum.</translation>
    </message>
    <message>
        <source>Said thank you</source>
        <translation>Danke gesagt</translation>
    </message>
    <message>
        <source>The customer was thanked.</source>
        <translation>Dem Kunden wurde gedankt.</translation>
    </message>
    <message>
        <source>Asked for by name</source>
        <translation>Namentlich verlangt</translation>
    </message>
    <message>
        <source>The customer asked for this colleague.</source>
        <translation>Der Kunde fragte nach genau diesem Menschen.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>The customer came back because of it.</source>
        <translation>Der Kunde kam deswegen wieder.</translation>
    </message>
    <message>
        <source>A process had to bend</source>
        <translation>Ein Ablauf musste sich biegen</translation>
    </message>
    <message>
        <source>A rule stood in the way. Whoever looks after it sees that, in private; the kiosk does not say it.</source>
        <translation>Eine Regel stand im Weg. Wer sich um sie kümmert, sieht das für sich; auf dem Bildschirm steht es nicht.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (Alt+Down)</source>
        <translation>Den Tag im Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>bravo::Names</name>
    <message>
        <source>“%1” could be more than one %2: %3.</source>
        <translation>„%1“ passt auf mehr als eines (%2): %3.</translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board.</source>
        <translation>„%1“ gibt es an diesem Brett nicht (gesucht: %2).</translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board. The nearest: %3.</source>
        <translation>„%1“ gibt es an diesem Brett nicht (gesucht: %2). Am nächsten kommen: %3.</translation>
    </message>
</context>
<context>
    <name>bravo::OutboxSheet</name>
    <message>
        <source>A vote</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>A vote taken back</source>
        <translation>Eine zurückgenommene Stimme</translation>
    </message>
    <message>
        <source>Thanks: “%1”</source>
        <translation>Dank: „%1“</translation>
    </message>
    <message>
        <source>Tried it here: “%1”</source>
        <translation>Hier ausprobiert: „%1“</translation>
    </message>
    <message>
        <source>A story taken back</source>
        <translation>Eine zurückgenommene Geschichte</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Waits until its author signs in here.</source>
        <translation>Wartet, bis sich die Verfasserin oder der Verfasser hier anmeldet.</translation>
    </message>
    <message>
        <source>Waits until %1 signs in here.</source>
        <translation>Wartet, bis %1 sich hier anmeldet.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>Wartet auf den Server.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent in this order as soon as the server takes it. Nothing is thrown away unless you say so.</source>
        <translation>Wird in dieser Reihenfolge gesendet, sobald der Server es annimmt. Nichts wird ohne dein Zutun weggeworfen.</translation>
    </message>
    <message>
        <source>Nothing waits: all of it is with the server.</source>
        <translation>Nichts wartet: Alles ist beim Server.</translation>
    </message>
    <message>
        <source>Back into the fields</source>
        <translation>Zurück in die Felder</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Written here while nobody could sign in. Is it yours?</source>
        <translation>Hier geschrieben, als sich niemand anmelden konnte. Ist das von dir?</translation>
    </message>
    <message>
        <source>It is mine: send it</source>
        <translation>Das ist von mir: senden</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>bravo::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>bravo::PeopleModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>bravo::PeoplePicker</name>
    <message>
        <source>Who did it right? Type a name or a team.</source>
        <translation>Wer hat es richtig gemacht? Tippe einen Namen oder ein Team.</translation>
    </message>
    <message>
        <source>A name or a team</source>
        <translation>Ein Name oder ein Team</translation>
    </message>
    <message>
        <source>Add to the people of this board</source>
        <translation>Zu den Leuten dieses Bretts hinzufügen</translation>
    </message>
</context>
<context>
    <name>bravo::PersonButton</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>You are %1. Somebody else?</source>
        <translation>Du bist %1. Jemand anderes?</translation>
    </message>
    <message>
        <source>Say who you are, to vote and to post</source>
        <translation>Sag, wer du bist, um abzustimmen und zu erzählen</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>Jemand anderes?</translation>
    </message>
</context>
<context>
    <name>bravo::PersonChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoCrop</name>
    <message>
        <source>What is taken of the photo. Space for the next corner, arrows to move it</source>
        <translation>Was vom Foto genommen wird. Leertaste für die nächste Ecke, Pfeile zum Bewegen</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoDrop</name>
    <message>
        <source>Drop the photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das vorige Foto</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which photo, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Photo %1, of “%2”</source>
        <extracomment>Which photo, of how many, of which story</extracomment>
        <translation>Foto %1, zu „%2“</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoThumb</name>
    <message>
        <source>Crop or turn it; Delete takes it out, Ctrl with an arrow key moves it</source>
        <translation>Zuschneiden oder drehen; Entf nimmt es heraus, Strg mit Pfeiltaste verschiebt es</translation>
    </message>
</context>
<context>
    <name>bravo::PreviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>On the kiosk</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>The slide; the left and right arrows show the others</source>
        <translation>Die Folie; die Pfeile nach links und rechts zeigen die anderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bravo::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::Publish</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>„%1“ ist ein Ordner. Gib den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file; it was left as it is.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation>Der Ordner „%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is write-protected; it was left as it is.</source>
        <translation>„%1“ ist schreibgeschützt; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Make room and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „%1“ nicht geschrieben. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” may not be written here.</source>
        <translation>„%1“ darf hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was left behind.</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2). Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Nobody has recorded that those in the photos agree to be seen outside.</source>
        <translation>Niemand hat festgehalten, dass die Abgebildeten einverstanden sind, draußen gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was left behind.</source>
        <translation>Die Ausgabe wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language into which this is translated, such as de or pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year: October 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done right</source>
        <comment>the title of the highlights; %1 is the month</comment>
        <translation>%1, richtig gut gemacht</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>No story has been posted for this month yet. Somebody did it right all the same: who saw it?</source>
        <translation>Für diesen Monat ist noch keine Geschichte erzählt. Richtig gemacht hat es trotzdem jemand: Wer war dabei?</translation>
    </message>
    <message>
        <source>One story our colleagues chose, and the idea worth copying from it.</source>
        <translation>Eine Geschichte, vom Team gewählt, und die Idee darin, die das Übernehmen lohnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stories our colleagues chose, and the ideas worth copying from them.</source>
        <comment>%1 is a number or its word</comment>
        <translation>
            <numerusform>%1 Geschichte, vom Team gewählt, und die Idee darin, die das Übernehmen lohnt.</numerusform>
            <numerusform>%1 Geschichten, vom Team gewählt, und die Ideen darin, die das Übernehmen lohnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>story posted</source>
        <translation>Geschichte erzählt</translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Geschichte erzählt</numerusform>
            <numerusform>Geschichten erzählt</numerusform>
        </translation>
    </message>
    <message>
        <source>vote</source>
        <comment>under a figure</comment>
        <translation>Stimme</translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>colleague celebrated</source>
        <translation>Mensch gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Mensch gefeiert</numerusform>
            <numerusform>Menschen gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>idea tried elsewhere</source>
        <translation>Idee anderswo ausprobiert</translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Idee anderswo ausprobiert</numerusform>
            <numerusform>Ideen anderswo ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>team celebrated</source>
        <translation>Team gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>teams celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Team gefeiert</numerusform>
            <numerusform>Teams gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>no votes yet</source>
        <translation>noch keine Stimmen</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was fehlt, und warum</translation>
    </message>
    <message>
        <source>The customer&apos;s words in one story</source>
        <translation>Die Worte des Kunden in einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>The customer&apos;s words in %n stories</source>
        <translation>
            <numerusform>Die Worte des Kunden in %n Geschichte</numerusform>
            <numerusform>Die Worte der Kunden in %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of one story</source>
        <translation>Die Fotos einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>The photos of %n stories</source>
        <translation>
            <numerusform>Die Fotos von %n Geschichte</numerusform>
            <numerusform>Die Fotos von %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>erzählt von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a customer&apos;s words in this language&apos;s quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>[shortened: Excel allows no longer cell]</source>
        <translation>[gekürzt: Excel erlaubt keine längere Zelle]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Celebrates</source>
        <translation>Feiert</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Erzählt am</translation>
    </message>
    <message>
        <source>Stories posted</source>
        <translation>Geschichten erzählt</translation>
    </message>
    <message>
        <source>Colleagues celebrated</source>
        <translation>Menschen gefeiert</translation>
    </message>
    <message>
        <source>Teams celebrated</source>
        <translation>Teams gefeiert</translation>
    </message>
    <message>
        <source>Ideas tried elsewhere</source>
        <translation>Ideen anderswo ausprobiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The workbook could not be made: the folder for temporary files is full or closed.</source>
        <translation>Die Arbeitsmappe konnte nicht angelegt werden: Der Ordner für temporäre Dateien ist voll oder gesperrt.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
    <message>
        <source>A photo for the story “%1”</source>
        <translation>Ein Foto zur Geschichte „%1“</translation>
    </message>
    <message>
        <source>%1 · %2, continued</source>
        <comment>at the head of a page: a rank and a title</comment>
        <translation>%1 · %2, Fortsetzung</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it is no photo.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und deshalb kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is larger than 40 MB. Save it smaller and try again.</source>
        <translation>„%1“ ist größer als 40 MB. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The photo is larger than 40 MB. Save it smaller and try again.</source>
        <translation>Das Foto ist größer als 40 MB. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is no photo: only PNG, JPEG and WebP are taken.</source>
        <translation>Das ist kein Foto: Es gehen nur PNG, JPEG und WebP.</translation>
    </message>
    <message>
        <source>The photo is damaged, or not all of it is there.</source>
        <translation>Das Foto ist beschädigt oder nicht ganz da.</translation>
    </message>
    <message>
        <source>The photo has more than 64 megapixels. Save it smaller and try again.</source>
        <translation>Das Foto hat mehr als 64 Megapixel. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The photo could not be converted.</source>
        <translation>Das Foto konnte nicht umgewandelt werden.</translation>
    </message>
</context>
<context>
    <name>bravo::ReachStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what waits for the server</source>
        <translation>Zeigen, was auf den Server wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n Eintrag wartet.</numerusform>
            <numerusform>%n Einträge warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n thing(s); nothing is lost.</source>
        <translation>
            <numerusform>Der Server hat %n Eintrag abgelehnt; verloren ist nichts.</numerusform>
            <numerusform>Der Server hat %n Einträge abgelehnt; verloren ist nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1: the server cannot be reached. What you write is kept, and sent later.</source>
        <translation>Offline seit %1: Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>Offline: the server cannot be reached. What you write is kept, and sent later.</source>
        <translation>Offline: Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und später gesendet.</translation>
    </message>
</context>
<context>
    <name>bravo::ReplySheet</name>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Tried it here</source>
        <translation>Hier ausprobiert</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Answer a story</source>
        <translation>Auf eine Geschichte antworten</translation>
    </message>
    <message>
        <source>Which kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>To %1, for “%2”</source>
        <translation>An %1, für „%2“</translation>
    </message>
    <message>
        <source>What was it that moved you? A line is enough.</source>
        <translation>Was hat dich bewegt? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Your thanks</source>
        <translation>Dein Dank</translation>
    </message>
    <message>
        <source>Write a line first.</source>
        <translation>Schreib zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Where did you try it?</source>
        <translation>Wo hast du es ausprobiert?</translation>
    </message>
    <message>
        <source>Where you tried it</source>
        <translation>Wo du es ausprobiert hast</translation>
    </message>
    <message>
        <source>How did it go? What would you do again?</source>
        <translation>Wie lief es? Was würdest du wieder tun?</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where an idea was tried, and how it went</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bravo::RunKiosk</name>
    <message>
        <source>There is no screen “%1”. The screens here: %2.</source>
        <translation>Einen Bildschirm „%1“ gibt es nicht. Hier gibt es: %2.</translation>
    </message>
    <message>
        <source>In the settings file “%1” something cannot be read; it is left out.</source>
        <translation>In der Einstellungsdatei „%1“ ist etwas nicht zu lesen; es bleibt weg.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is put aside as “%1”, and the kiosk starts without it.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie liegt nun als „%1“ beiseite, und der Bildschirm startet ohne sie.</translation>
    </message>
    <message>
        <source>What is shown cannot be noted just now: is the disk full? The kiosk goes on.</source>
        <translation>Was gezeigt wird, lässt sich gerade nicht festhalten: Ist die Platte voll? Der Bildschirm läuft weiter.</translation>
    </message>
</context>
<context>
    <name>bravo::Screens</name>
    <message>
        <source>Corner Shop</source>
        <translation>Laden an der Ecke</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The canteen moves to the garden</source>
        <translation>Die Kantine zieht in den Garten</translation>
    </message>
    <message>
        <source>From Monday on, lunch is under the chestnut trees. If it rains, it is in the ballroom.</source>
        <translation>Ab Montag gibt es das Mittagessen unter den Kastanien. Wenn es regnet, im Ballsaal.</translation>
    </message>
    <message>
        <source>Lift 2 is out of order</source>
        <translation>Aufzug 2 ist außer Betrieb</translation>
    </message>
    <message>
        <source>Please help guests to the stairs.</source>
        <translation>Bitte begleitet die Gäste zur Treppe.</translation>
    </message>
    <message>
        <source>Swap a shift</source>
        <translation>Eine Schicht tauschen</translation>
    </message>
    <message>
        <source>I watched you do it, and I would not have had the patience. That guest will tell the story for years.</source>
        <translation>Ich habe dir dabei zugesehen und hätte die Geduld nicht gehabt. Dieser Gast wird das noch in Jahren erzählen.</translation>
    </message>
    <message>
        <source>The robe in the garden</source>
        <translation>Der Bademantel im Garten</translation>
    </message>
    <message>
        <source>The spa was full when the guests came down with their children. Lena opened the garden door, brought robes and a pot of tea, and said when the pool would be theirs.</source>
        <translation>Das Spa war voll, als die Gäste mit ihren Kindern herunterkamen. Lena öffnete die Gartentür, brachte Bademäntel und eine Kanne Tee und sagte, ab wann das Becken ihnen gehört.</translation>
    </message>
    <message>
        <source>Say what can be done first, and until when.</source>
        <translation>Zuerst sagen, was geht, und bis wann.</translation>
    </message>
    <message>
        <source>We asked for a towel and got an afternoon.</source>
        <translation>Wir baten um ein Handtuch und bekamen einen Nachmittag.</translation>
    </message>
    <message>
        <source>I saw it from the stairs. That was well done.</source>
        <translation>Ich habe es von der Treppe aus gesehen. Das war gut gemacht.</translation>
    </message>
    <message>
        <source>This is why guests return. Thank you, Lena, for not saying “full” and leaving it at that.</source>
        <translation>Darum kommen Gäste wieder. Danke, Lena, dass du nicht „voll“ gesagt und es dabei belassen hast.</translation>
    </message>
    <message>
        <source>We keep six robes behind the counter now, and nobody has waited standing since.</source>
        <translation>Bei uns liegen jetzt sechs Bademäntel hinter dem Tresen, und seither hat niemand mehr im Stehen gewartet.</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>Hotel am Hafen</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Spa</source>
        <translation>Spa</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Hauswirtschaft</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>Nachtdienst</translation>
    </message>
    <message>
        <source>Home on the last tram</source>
        <translation>Mit der letzten Straßenbahn nach Hause</translation>
    </message>
    <message>
        <source>She walked a lost guest to the stop, waited with him, and told the driver where he lives.</source>
        <translation>Sie brachte einen verirrten Gast zur Haltestelle, wartete mit ihm und sagte dem Fahrer, wo er wohnt.</translation>
    </message>
</context>
<context>
    <name>bravo::SecretPage</name>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Eine neue PIN für %1</translation>
    </message>
    <message>
        <source>At least four digits or letters; eight for managers.</source>
        <translation>Mindestens vier Ziffern oder Buchstaben; für Leitungen acht.</translation>
    </message>
    <message>
        <source>Your PIN never leaves this computer.</source>
        <translation>Deine PIN verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippe sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>bravo::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys, and what they do</source>
        <translation>Tasten, und was sie tun</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bravo::Sidebar</name>
    <message>
        <source>Board</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>Export the month…</source>
        <translation>Monat ausgeben…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Save the month’s highlights as a document (Ctrl+E)</source>
        <translation>Die Höhepunkte des Monats als Dokument speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Meine Geschichten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
</context>
<context>
    <name>bravo::SlideWords</name>
    <message>
        <source>Today on the board</source>
        <translation>Heute am Brett</translation>
    </message>
    <message>
        <source>This week on the board</source>
        <translation>Diese Woche am Brett</translation>
    </message>
    <message>
        <source>This month on the board</source>
        <translation>Diesen Monat am Brett</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>Im %1</translation>
    </message>
    <message>
        <source>In %1 %2</source>
        <comment>a month&apos;s name and the year</comment>
        <translation>Im %1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day&apos;s date, as Qt formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <translation>Erzählt von %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <comment>%1 is a day</comment>
        <translation>Erzählt %1</translation>
    </message>
    <message>
        <source>Posted by %1, %2</source>
        <comment>a name, then a day</comment>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Be the first to vote for it</source>
        <translation>Gib die erste Stimme dafür</translation>
    </message>
    <message>
        <source>1 colleague voted for it</source>
        <translation>1 Stimme aus dem Team</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues voted for it</source>
        <translation>
            <numerusform>%n Stimme aus dem Team</numerusform>
            <numerusform>%n Stimmen aus dem Team</numerusform>
        </translation>
    </message>
    <message>
        <source>continued, %1 of %2</source>
        <translation>Fortsetzung, %1 von %2</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>A customer, about %1</source>
        <translation>Ein Kunde über %1</translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>and 1 more colleague</source>
        <translation>und 1 weiterer Mensch</translation>
    </message>
    <message numerus="yes">
        <source>and %n more colleagues</source>
        <translation>
            <numerusform>und %n weiterer Mensch</numerusform>
            <numerusform>und %n weitere Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first story is yours to tell</source>
        <translation>Die erste Geschichte erzählst du</translation>
    </message>
    <message>
        <source>Did a colleague do it just right for a customer? Post it at any desk, in under a minute. It appears here at once.</source>
        <translation>Hat es jemand für einen Kunden genau richtig gemacht? Erzähl es an einem der Plätze, in weniger als einer Minute. Es erscheint sofort hier.</translation>
    </message>
    <message>
        <source>Your colleague’s name, here</source>
        <translation>Hier steht dann der Name</translation>
    </message>
    <message>
        <source>Just in</source>
        <comment>a story that was posted a moment ago</comment>
        <translation>Gerade erzählt</translation>
    </message>
    <message>
        <source>The team of this story</source>
        <translation>Das Team dieser Geschichte</translation>
    </message>
    <message>
        <source>Good ideas travel</source>
        <translation>Gute Ideen reisen</translation>
    </message>
    <message>
        <source>This idea has travelled to another desk</source>
        <translation>Diese Idee ist an einen anderen Arbeitsplatz gereist</translation>
    </message>
    <message numerus="yes">
        <source>This idea has travelled to %n desks</source>
        <translation>
            <numerusform>Diese Idee ist an %n Arbeitsplatz gereist</numerusform>
            <numerusform>Diese Idee ist an %n Arbeitsplätze gereist</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at %1</source>
        <comment>%1 is a list of teams</comment>
        <translation>Ausprobiert bei: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried at %1 and %n more</source>
        <comment>%1 is a list of teams</comment>
        <translation>
            <numerusform>Ausprobiert bei: %1 und %n weiteren</numerusform>
            <numerusform>Ausprobiert bei: %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks from %1</source>
        <translation>Dank von %1</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>thanks for a story; %1 is its headline</comment>
        <translation>Für „%1“</translation>
    </message>
    <message>
        <source>The votes are in</source>
        <translation>Die Stimmen sind gezählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month&apos;s name and the year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done right</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>%1, richtig gut gemacht</translation>
    </message>
    <message>
        <source>The story our colleagues chose</source>
        <translation>Die Geschichte, die das Team gewählt hat</translation>
    </message>
    <message numerus="yes">
        <source>The %n stories our colleagues chose</source>
        <translation>
            <numerusform>Die %n Geschichte, die das Team gewählt hat</numerusform>
            <numerusform>Die %n Geschichten, die das Team gewählt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights of %1</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>Höhepunkte im %1</translation>
    </message>
    <message>
        <source>story posted</source>
        <translation>Geschichte erzählt</translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <translation>
            <numerusform>Geschichte erzählt</numerusform>
            <numerusform>Geschichten erzählt</numerusform>
        </translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Stimme</translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>colleague celebrated</source>
        <translation>Mensch gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <translation>
            <numerusform>Mensch gefeiert</numerusform>
            <numerusform>Menschen gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>idea tried elsewhere</source>
        <translation>Idee anderswo ausprobiert</translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <translation>
            <numerusform>Idee anderswo ausprobiert</numerusform>
            <numerusform>Ideen anderswo ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Wofür wir stehen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>%1 is a date</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a weekday and date, as Qt formats it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Scan it with your phone</source>
        <translation>Mit dem Telefon scannen</translation>
    </message>
    <message>
        <source>A year ago this week</source>
        <translation>Diese Woche vor einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago this week</source>
        <translation>
            <numerusform>Diese Woche vor %n Jahr</numerusform>
            <numerusform>Diese Woche vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Next: the best of yesterday</source>
        <translation>Gleich: das Beste von gestern</translation>
    </message>
</context>
<context>
    <name>bravo::SlidesExport</name>
    <message>
        <source>The folder “%1” cannot be made. Choose one that you may write to.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Wähle einen, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>The slides could not be written to “%1”. Look whether the folder may be written to and has room left.</source>
        <translation>Die Folien konnten nicht nach „%1“ geschrieben werden. Sieh nach, ob der Ordner beschreibbar ist und noch Platz hat.</translation>
    </message>
</context>
<context>
    <name>bravo::Store</name>
    <message>
        <source>This board was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>Dieses Brett stammt von einem neueren Bravo Board. Es blieb, wie es ist; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Its permissions do not allow it, or its disk is gone.</source>
        <translation>„%1“ ist nicht lesbar. Die Zugriffsrechte erlauben es nicht, oder der Datenträger ist weg.</translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board FILE init</source>
        <translation>Bei „%1“ gibt es kein Brett. So legst du dort eins an: bravoboard --board DATEI init</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a board.</source>
        <translation>„%1“ ist ein Ordner, kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it is no board.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und deshalb kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no board.</source>
        <translation>„%1“ ist leer und deshalb kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is not a board; it was left as it is.</source>
        <translation>„%1“ ist kein Brett; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>„%1“ stammt von einem neueren Bravo Board. Es blieb, wie es ist; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the board is missing. Restore a backup: bravoboard restore FILE</source>
        <translation>„%1“ ist abgeschnitten: Ein Teil des Bretts fehlt. Hol eine Sicherung zurück: bravoboard restore DATEI</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a board&apos;s file is not safe. Keep the board on this computer&apos;s own disk, or use a PostgreSQL server for several computers.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo die Datei eines Bretts nicht sicher ist. Leg das Brett auf den Datenträger dieses Rechners, oder nimm für mehrere Rechner einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>“%1” lies in a synchronised folder, which copies files while they change and would damage the board. Keep the board elsewhere, or use a PostgreSQL server for several computers.</source>
        <translation>„%1“ liegt in einem synchronisierten Ordner, der Dateien kopiert, während sie sich ändern, und das Brett beschädigen würde. Leg das Brett woandershin, oder nimm für mehrere Rechner einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qts SQLite-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>SQLite did not take the setting “%1”.</source>
        <translation>SQLite hat die Einstellung „%1“ nicht angenommen.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>Qts PostgreSQL-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>The board&apos;s file was replaced, as a restore does. Nothing was changed; please try again.</source>
        <translation>Die Datei des Bretts wurde ausgetauscht, etwa durch eine zurückgeholte Sicherung. Nichts wurde geändert; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the board. Nothing was changed; please try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade das Brett. Nichts wurde geändert; bitte versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the board&apos;s file.</source>
        <translation>Mit dieser Anmeldung darf die Datei des Bretts nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The board&apos;s file or its folder is read-only. Nothing was changed; make it writable, then try again.</source>
        <translation>Die Datei des Bretts oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert; heb den Schutz auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Nothing was changed; check the disk, then try again.</source>
        <translation>Der Datenträger nahm oder gab die Daten nicht. Nichts wurde geändert; prüf den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The board&apos;s file is damaged. Run “bravoboard check”, and restore a backup if it says so.</source>
        <translation>Die Datei des Bretts ist beschädigt. Ruf „bravoboard check“ auf, und hol eine Sicherung zurück, wenn es das rät.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The board&apos;s file cannot be opened.</source>
        <translation>Die Datei des Bretts lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The board could not do this (SQLite code %1). Nothing was changed.</source>
        <translation>Das Brett konnte das nicht ausführen (SQLite-Code %1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The board&apos;s server cannot be reached. Nothing was changed; please try again.</source>
        <translation>Der Server des Bretts ist nicht erreichbar. Nichts wurde geändert; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not allow this login to do that.</source>
        <translation>Der Server erlaubt das dieser Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The board&apos;s server is busy. Nothing was changed; please try again in a moment.</source>
        <translation>Der Server des Bretts ist beschäftigt. Nichts wurde geändert; bitte versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed.</source>
        <translation>Der Datenträger des Servers ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The board could not do this (SQLSTATE %1). Nothing was changed.</source>
        <translation>Das Brett konnte das nicht ausführen (SQLSTATE %1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk did not confirm that “%1” was written.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass „%1“ geschrieben ist.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation>Der Ordner „%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A board on a server is backed up with the server&apos;s own pg_dump, which copies it consistently.</source>
        <translation>Ein Brett auf einem Server sichert man mit dessen eigenem pg_dump, das es in sich stimmig kopiert.</translation>
    </message>
    <message>
        <source>The backup cannot be the board&apos;s own file.</source>
        <translation>Die Sicherung kann nicht die Datei des Bretts selbst sein.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup of a board; it was left as it is.</source>
        <translation>„%1“ gibt es, es ist aber keine Sicherung eines Bretts; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was left behind.</source>
        <translation>Das Sichern wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The copy did not prove sound, so it was not kept.</source>
        <translation>Die Kopie erwies sich nicht als heil und wurde deshalb verworfen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup: bravoboard restore FILE</source>
        <translation>Die Datei ist beschädigt. Hol eine Sicherung zurück: bravoboard restore DATEI</translation>
    </message>
    <message>
        <source>Some records point to others that are not there.</source>
        <translation>Einige Einträge verweisen auf andere, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index does not fit the stories.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Geschichten.</translation>
    </message>
    <message>
        <source>Some stories&apos; vote counts differ from the votes.</source>
        <translation>Bei einigen Geschichten weicht die Stimmenzahl von den Stimmen ab.</translation>
    </message>
    <message>
        <source>Some stories celebrate nobody.</source>
        <translation>Einige Geschichten feiern niemanden.</translation>
    </message>
    <message>
        <source>A board on a server is restored with the server&apos;s own pg_restore.</source>
        <translation>Ein Brett auf einem Server holt man mit dessen eigenem pg_restore zurück.</translation>
    </message>
    <message>
        <source>“%1” is damaged; the board was left as it is.</source>
        <translation>„%1“ ist beschädigt; das Brett blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The board cannot be restored from itself.</source>
        <translation>Das Brett kann nicht aus sich selbst zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The old board could not be kept, so nothing was changed.</source>
        <translation>Das alte Brett konnte nicht aufgehoben werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore a backup: bravoboard restore FILE</source>
        <translation>„%1“ ist beschädigt. Es blieb, wie es ist; hol eine Sicherung zurück: bravoboard restore DATEI</translation>
    </message>
    <message>
        <source>The copy did not prove the same as the board, so nothing of it was kept.</source>
        <translation>Die Kopie erwies sich nicht als gleich, darum wurde nichts von ihr behalten.</translation>
    </message>
    <message>
        <source>The copying was cancelled; nothing was left behind.</source>
        <translation>Das Kopieren wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>This is a published copy, which holds only a part of the board; move the board itself.</source>
        <translation>Das ist eine veröffentlichte Kopie, die nur einen Teil des Bretts enthält; zieh das Brett selbst um.</translation>
    </message>
    <message>
        <source>This login does not see the whole board, so it cannot copy it. Use the login of the server&apos;s administrator.</source>
        <translation>Dieser Zugang sieht nicht das ganze Brett und kann es darum nicht kopieren. Nimm den Zugang der Server-Verwaltung.</translation>
    </message>
    <message>
        <source>“%1” exists already; it was left as it is.</source>
        <translation>„%1“ gibt es schon; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The copy did not prove sound, so nothing of it was kept.</source>
        <translation>Die Kopie erwies sich nicht als heil, darum wurde nichts von ihr behalten.</translation>
    </message>
    <message>
        <source>There is a board at “%1” already; it was left as it is.</source>
        <translation>Bei „%1“ gibt es schon ein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The database at “%1” holds something else; it was left as it is.</source>
        <translation>Die Datenbank bei „%1“ enthält etwas anderes; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The database at “%1” was prepared by an older Bravo Board. Prepare it again first: bravoboard server prepare</source>
        <translation>Die Datenbank bei „%1“ wurde von einem älteren Bravo Board vorbereitet. Bereite sie zuerst neu vor: bravoboard server prepare</translation>
    </message>
    <message>
        <source>“%1” is a published copy, which holds only a part of a board; the board was left as it is.</source>
        <translation>„%1“ ist eine veröffentlichte Kopie, die nur einen Teil eines Bretts enthält; am Brett wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open to this program, so nothing was kept. Put the password of “%1” into a file instead, in one line, that only this user may read (chmod 600), and name it: BRAVOBOARD_PASSWORD_FILE=FILE. A service takes systemd&apos;s credential “bravoboard-password”.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der diesem Programm offensteht, darum wurde nichts gespeichert. Leg das Passwort von „%1“ stattdessen in einer Zeile in eine Datei, die nur dieser Benutzer lesen darf (chmod 600), und nenne sie: BRAVOBOARD_PASSWORD_FILE=DATEI. Ein Dienst nimmt das systemd-Credential „bravoboard-password“.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open to this program, so nothing was changed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der diesem Programm offensteht, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers to make a PIN safe with.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen, um eine PIN zu sichern.</translation>
    </message>
    <message>
        <source>There is too little memory to prove the PIN; close other programs, then try again.</source>
        <translation>Es ist zu wenig Speicher frei, um die PIN zu prüfen; schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Whether the server of “%1” is the right one cannot be told, so it was told no password: the certificate of its authority is not in “%2”. Ask whoever runs the server for it.</source>
        <translation>Ob der Server von „%1“ der richtige ist, lässt sich nicht feststellen, darum wurde ihm kein Passwort genannt: Das Zertifikat seiner Zertifizierungsstelle liegt nicht in „%2“. Frag danach, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server of “%1” could not prove that it is the right one, so it was told no password: it has no certificate (TLS) of the right authority for this name.</source>
        <translation>Der Server von „%1“ konnte nicht beweisen, dass er der richtige ist, darum wurde ihm kein Passwort genannt: Er hat kein Zertifikat (TLS) der richtigen Stelle für diesen Namen.</translation>
    </message>
    <message>
        <source>The server of “%1” wants a password, and none was found. “bravoboard password set” puts it into the keychain; BRAVOBOARD_PASSWORD_FILE names a file that holds it.</source>
        <translation>Der Server von „%1“ verlangt ein Passwort, und es wurde keines gefunden. „bravoboard password set“ legt es in den Schlüsselbund; BRAVOBOARD_PASSWORD_FILE nennt eine Datei, die es enthält.</translation>
    </message>
    <message>
        <source>The server of “%1” does not let this login in: its name or password is wrong, or it may not come from this computer.</source>
        <translation>Der Server von „%1“ lässt diesen Zugang nicht ein: Name oder Passwort ist falsch, oder er darf nicht von diesem Computer kommen.</translation>
    </message>
    <message>
        <source>The server has no database for “%1”. To make it: bravoboard server prepare postgresql://ADMIN@HOST/NAME</source>
        <translation>Der Server hat keine Datenbank für „%1“. So entsteht sie: bravoboard server prepare postgresql://ADMIN@RECHNER/NAME</translation>
    </message>
    <message>
        <source>The server of “%1” takes no connections just now. Please try again in a moment.</source>
        <translation>Der Server von „%1“ nimmt gerade keine Verbindungen an. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>Der Server von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers, so no password was made.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen, darum wurde kein Passwort gemacht.</translation>
    </message>
    <message>
        <source>The password could not be prepared for the server.</source>
        <translation>Das Passwort ließ sich nicht für den Server vorbereiten.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is a role “%1” already that is not this board&apos;s; it was left as it is.</source>
        <translation>Es gibt schon eine Rolle „%1“, die nicht zu diesem Brett gehört; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>This board has no login “%1”. To see them: bravoboard server logins</source>
        <translation>Dieses Brett hat keinen Zugang „%1“. Alle zeigt: bravoboard server logins</translation>
    </message>
    <message>
        <source>The login “%1” may not do this. It needs to be a superuser, or to have CREATEDB and CREATEROLE and to own what is there already.</source>
        <translation>Der Zugang „%1“ darf das nicht. Er muss Superuser sein oder CREATEDB und CREATEROLE haben und besitzen, was schon da ist.</translation>
    </message>
    <message>
        <source>There is a role “%1” already that can sign in or has rights of its own. Choose another name for the board&apos;s database.</source>
        <translation>Es gibt schon eine Rolle „%1“, die sich anmelden kann oder eigene Rechte hat. Wähle einen anderen Namen für die Datenbank des Bretts.</translation>
    </message>
    <message>
        <source>The database “%1” is not kept in UTF8, so it cannot hold a board.</source>
        <translation>Die Datenbank „%1“ ist nicht in UTF8 angelegt und kann darum kein Brett enthalten.</translation>
    </message>
    <message>
        <source>The database “%1” holds something that is no board; it was left as it is.</source>
        <translation>Die Datenbank „%1“ enthält etwas, das kein Brett ist; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>A server is named by its address: postgresql://ADMIN@HOST[:PORT]/NAME.</source>
        <translation>Ein Server wird mit seiner Adresse genannt: postgresql://ADMIN@RECHNER[:PORT]/NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be a board&apos;s database: choose a name of its own, of at most 63 bytes.</source>
        <translation>„%1“ kann nicht die Datenbank eines Bretts sein: Wähle einen eigenen Namen von höchstens 63 Byte.</translation>
    </message>
    <message>
        <source>“%1” cannot name a PC or a screen: letters, digits, “-”, “_” and “.” can, up to 40.</source>
        <translation>„%1“ kann keinen PC oder Bildschirm benennen: Erlaubt sind bis zu 40 Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Say where the logins&apos; passwords shall be written to.</source>
        <translation>Sag, wohin die Passwörter der Zugänge geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>“%1” exists and is no published copy of a board; it was left as it is.</source>
        <translation>„%1“ gibt es schon, und es ist keine veröffentlichte Kopie eines Bretts; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>“%1” is a board; it was left as it is.</source>
        <translation>„%1“ ist ein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>This computer&apos;s folder for temporary files is not writable.</source>
        <translation>Der Ordner dieses Computers für vorübergehende Dateien ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The published copy did not prove sound, so it was not taken.</source>
        <translation>Die veröffentlichte Kopie erwies sich nicht als heil, darum wurde sie nicht genommen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Is the disk full?</source>
        <translation>„%1“ lässt sich nicht schreiben. Ist die Platte voll?</translation>
    </message>
    <message>
        <source>Nobody is signed in. Please sign in, then try again.</source>
        <translation>Es ist niemand angemeldet. Bitte anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The month is closed: its votes and stories stand.</source>
        <translation>Der Monat ist abgeschlossen: Seine Stimmen und Geschichten bleiben stehen.</translation>
    </message>
    <message>
        <source>This is not yours to change, or the time for it is over.</source>
        <translation>Das kannst du nicht ändern, oder die Zeit dafür ist vorbei.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Das kann nur eine Leitung.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others vote for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen stimmen für sie.</translation>
    </message>
    <message>
        <source>The time does not fit the server&apos;s clock. Please check this computer&apos;s clock.</source>
        <translation>Die Zeit passt nicht zur Uhr des Servers. Bitte prüfe die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation>Diese Geschichte steht nicht am Brett.</translation>
    </message>
    <message>
        <source>The board&apos;s rules do not allow this.</source>
        <translation>Die Regeln des Bretts erlauben das nicht.</translation>
    </message>
    <message>
        <source>The count of stories differs from the stories.</source>
        <translation>Die Zahl der Geschichten stimmt nicht mit den Geschichten überein.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no outbox of this program; it was left as it is. Move it away, then try again.</source>
        <translation>„%1“ ist beschädigt oder kein Postausgang dieses Programms; es blieb, wie es ist. Leg es beiseite, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” with the password or PIN cannot be read.</source>
        <translation>Die Datei „%1“ mit dem Passwort oder der PIN kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” with the password or PIN is not used, since others may read it: it must belong to this program&apos;s user, and to nobody else (chmod 600).</source>
        <translation>Die Datei „%1“ mit dem Passwort oder der PIN wird nicht verwendet, weil andere sie lesen dürfen: Sie muss dem Benutzer dieses Programms gehören und niemandem sonst (chmod 600).</translation>
    </message>
    <message>
        <source>The file “%1” must hold the password or PIN in one line, and nothing else.</source>
        <translation>Die Datei „%1“ muss das Passwort oder die PIN in einer Zeile enthalten und sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: nothing can be kept on this computer for the server.</source>
        <translation>„%1“ kann nicht angelegt werden: Auf diesem Rechner kann nichts für den Server aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>bravo::Supervisor</name>
    <message>
        <source>The kiosk ended by accident, or hung. It is started anew.</source>
        <translation>Der Bildschirm endete unerwartet oder hing. Er wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>bravo::ValueChips</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>How your first story could look.</source>
        <translation>So könnte eure erste Geschichte aussehen.</translation>
    </message>
    <message>
        <source>To the board. All of this can be entered later.</source>
        <translation>Zum Brett. All das lässt sich später eintragen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tell the first story</source>
        <translation>Die erste Geschichte erzählen</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePeople</name>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>One name a line; after a comma, the team. The first one, which is probably you, becomes a manager: somebody who looks after the board.</source>
        <translation>Ein Name je Zeile, nach einem Komma das Team. Die erste Person, also wahrscheinlich du, wird Leitung: jemand, der sich um das Brett kümmert.</translation>
    </message>
    <message>
        <source>Bianca Popescu, Reception
Lena Vogt, Night desk
Pavel Novák, Night desk</source>
        <translation>Bianca Popescu, Empfang
Lena Vogt, Nachtdienst
Pavel Novák, Nachtdienst</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>Aus einer CSV-Datei …</translation>
    </message>
    <message>
        <source>A table with the columns “name” and “team”. It can be dropped here, too.</source>
        <translation>Eine Tabelle mit den Spalten „name“ und „team“. Du kannst sie auch hier ablegen.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Menschen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePlace</name>
    <message>
        <source>Marigold</source>
        <translation>Ringelblume</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Welcome. What is this place called?</source>
        <translation>Willkommen. Wie heißt dieser Ort?</translation>
    </message>
    <message>
        <source>The name stands at the head of the board, and on the screen in the break room.</source>
        <translation>Der Name steht über dem Brett und auf dem Bildschirm im Pausenraum.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Logo dazu …</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>Hotel am Hafen</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Der Name des Ortes</translation>
    </message>
    <message>
        <source>A picture: PNG, JPEG or WebP. It can be dropped here, too.</source>
        <translation>Ein Bild: PNG, JPEG oder WebP. Du kannst es auch hier ablegen.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The house’s colour</source>
        <translation>Die Farbe des Hauses</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Anderes Logo …</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePreview</name>
    <message>
        <source>Whoever did it right</source>
        <translation>Wer es richtig gut gemacht hat</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Mensch</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Euer Ort</translation>
    </message>
    <message>
        <source>How your first story could look</source>
        <translation>So könnte eure erste Geschichte aussehen</translation>
    </message>
    <message>
        <source>Your first story stands here</source>
        <translation>Eure erste Geschichte</translation>
    </message>
    <message>
        <source>What the customer needed, what was done, how it ended.</source>
        <translation>Was der Kunde brauchte, was getan wurde, wie es ausging.</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomeValues</name>
    <message>
        <source>Remembers people</source>
        <translation>Erinnert sich an Menschen</translation>
    </message>
    <message>
        <source>Knows the name, and what was said last time.</source>
        <translation>Kennt den Namen und weiß, was beim letzten Mal gesagt wurde.</translation>
    </message>
    <message>
        <source>Says how long</source>
        <translation>Sagt, wie lange</translation>
    </message>
    <message>
        <source>Nobody waits without knowing for what.</source>
        <translation>Niemand wartet, ohne zu wissen, worauf.</translation>
    </message>
    <message>
        <source>Teaches what they know</source>
        <translation>Gibt Wissen weiter</translation>
    </message>
    <message>
        <source>The next one can do it, too.</source>
        <translation>Die Nächsten können es dann auch.</translation>
    </message>
    <message>
        <source>What is worth celebrating here?</source>
        <translation>Was ist es hier wert, gefeiert zu werden?</translation>
    </message>
    <message>
        <source>About three values, in your own words. Each story can carry one, and its colour.</source>
        <translation>Etwa drei Werte, in euren eigenen Worten. Jede Geschichte kann einen tragen, und seine Farbe.</translation>
    </message>
    <message>
        <source>Others to choose</source>
        <translation>Weitere zur Wahl</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Without this one</source>
        <translation>Ohne diesen</translation>
    </message>
</context>
<context>
    <name>bravo::WhoAreYou</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>For your votes and stories, until this window closes.</source>
        <translation>Für deine Stimmen und Geschichten, bis dieses Fenster zugeht.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Tippe deinen Namen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>Deine PIN ändern</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>How may we celebrate you?</source>
        <translation>Wie dürfen wir dich feiern?</translation>
    </message>
    <message>
        <source>Who sat here lately</source>
        <translation>Wer zuletzt hier saß</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>bravo::WishesSheet</name>
    <message>
        <source>A story about me reaches me first</source>
        <translation>Eine Geschichte über mich erreicht mich zuerst</translation>
    </message>
    <message>
        <source>Take me off the board</source>
        <translation>Nehmt mich vom Brett</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>How may we celebrate you?</source>
        <translation>Wie dürfen wir dich feiern?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You decide it, and nobody else. Fewer people: that holds for the stories that are there, too.</source>
        <translation>Das entscheidest du und niemand sonst. Weniger Leser: Das gilt auch für die Geschichten, die schon da sind.</translation>
    </message>
    <message>
        <source>Who sees stories about you</source>
        <translation>Wer Geschichten über dich sieht</translation>
    </message>
    <message>
        <source>Before everyone</source>
        <translation>Vor allen</translation>
    </message>
    <message>
        <source>On everyone’s board, and on the screen in the break room.</source>
        <translation>Am Brett für alle und auf dem Bildschirm im Pausenraum.</translation>
    </message>
    <message>
        <source>In my team</source>
        <translation>In meinem Team</translation>
    </message>
    <message>
        <source>My team sees it, and who told it, and managers. No screen.</source>
        <translation>Mein Team sieht sie, wer sie erzählt hat, und die Leitung. Kein Bildschirm.</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>I see it, and who told it, and managers; nobody else.</source>
        <translation>Ich sehe sie, wer sie erzählt hat, und die Leitung; sonst niemand.</translation>
    </message>
    <message>
        <source>Nobody else sees it until you have said yes.</source>
        <translation>Niemand sonst sieht sie, bis du ja gesagt hast.</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Wie du genannt wirst</translation>
    </message>
    <message>
        <source>A nickname, so that you are found by it</source>
        <translation>Ein Spitzname, damit man dich darüber findet</translation>
    </message>
    <message>
        <source>At once: no story about you stands before anybody but you, who told it, and managers.</source>
        <translation>Sofort: Keine Geschichte über dich steht dann vor anderen als dir, wer sie erzählt hat, und der Leitung.</translation>
    </message>
</context>
</TS>
