<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Rapporteur comes under the Apache License 2.0, these libraries each under its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in {path}, without names or texts of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing looks for newer versions by itself: no network is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Rapporteur and of all that it is made with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Add the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts, sessions and items, with times, speakers and documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an agenda from Excel or Word, or read it from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Paste or read an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an agenda here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of Excel or Word, or lines of text, with titles, times and speakers. You see every entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entry at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the copy. The file as it was is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last could not be saved or kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost when the file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at this computer could read {name}; now only you can</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Member Societies</source>
        <translation>Perhimpunan anggota</translation>
    </message>
    <message>
        <source>Lead countries</source>
        <translation>Negara pemimpin</translation>
    </message>
    <message>
        <source>Participating countries</source>
        <translation>Negara peserta</translation>
    </message>
    <message>
        <source>Supporting countries</source>
        <translation>Negara pendukung</translation>
    </message>
    <message>
        <source>IFRC</source>
        <translation>IFRC</translation>
    </message>
    <message>
        <source>ICRC</source>
        <translation>ICRC</translation>
    </message>
    <message>
        <source>Partner Societies</source>
        <translation>Perhimpunan mitra</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Organisasi internasional</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Masyarakat sipil</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Tamu undangan</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Ketua delegasi</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegat</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Delegat pengganti</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Penasihat</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Pengamat</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Mengonfirmasi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Digantikan</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Di ruangan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Tiba</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second place, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window closes after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing before the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy before the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {there} in the copy, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of now is set aside whole, in the folder “{folder}”. Nothing is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is as it was written, and everything in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a server are files: open one to look at it, or carry it into an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back keeps today&apos;s file beside it, so nothing is lost by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick or a share: what lies there outlives this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On closing, each half hour in which something changes, and before an import or an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of two days, then 14 daily, 10 weekly and 12 monthly ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where copies lie on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made when you close the file, and each half hour of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since the last copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. The next one is made within half an hour, or when you close the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good copy in the second place is {when} days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it and press Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy {when} · read back and found whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the protection was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept with meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good copy there: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good copy there: 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good copy there: {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking everything through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records verified {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row, every file kept with a meeting, the search and the history; once a week by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy, or close the file and save what can be read of it with “rapporteur salvage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved what can be read. What is missing stands in a text file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove lies here for 90 days and can be put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has gone for good meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {count} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things were put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “{name}” go for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {count} things go for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {count} things go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t be put back afterwards. The history still says that they were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{file}” can&apos;t be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more, or its bytes are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of “{file}” could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place for copies. The file itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for copies is not there or can&apos;t be written: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place for copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written and read back, and was not the same: the disk has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for copies. The file itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is as it was: this copy can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not those that were written: the disk or a transfer has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older copy, or the same one from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a copy that Rapporteur made, or not all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version, or choose an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is as it was: it can&apos;t be exchanged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was before still lies in “{folder}”, because another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or start the computer anew, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentations, papers, photos and signed copies. A copy is kept in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, it is a folder, or you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters of a name or an organisation, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} of {all} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is present, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was marked present before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Text from {time} was not saved when the program stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was saved in another window meanwhile. Your text is safe in a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t change after adoption; a correction becomes a corrigendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed on {day}: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Bagikan…</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Draf {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as {kind}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Tanda tangani…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what stands on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet: in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn live text into plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the head of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 halaman</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text can&apos;t change afterwards; a correction becomes a corrigendum. It is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} more findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part in the meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the details of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the list of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the series of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {source}. It follows the data until the record is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live text of a later version of Rapporteur; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates: {set} set by hand, {counted} on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Societies: {set} set by hand, {counted} on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Menurut kategori</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentences in this language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} has text in [square brackets]: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} has a square bracket without its other half: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom “{title}” goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each time. Who confirmed that it came is noted later, on the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what was found (F7: the next one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finding, not in the way of adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings, none in the way of adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} says “{said}”; the list of participants has {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} names a day without its year: “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One organisation is written in several ways: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations that are never written out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} speaks of an annex, and the record has none: “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs and is not on the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs and is marked as excused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs and is marked as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs and is marked as replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“{file}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, it is a folder, or you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in from “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office that sent it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a bundle that Rapporteur made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its meetings one by one and read those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version, then take it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Save “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Number of delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of National Societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of National Societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who took part, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Dipimpin oleh</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Dibuka oleh</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ditutup oleh</translation>
    </message>
    <message>
        <source>Keynote by</source>
        <translation>Pembicara utama</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua sidang</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Ketua bersama</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Lead country</source>
        <translation>Negara pemimpin</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City and country of the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the next chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair rota from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presided and opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended by, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Collect {count} signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect {count} signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} Societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegate, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegates, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, {count} change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, {count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in {count} place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pair may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likeliest {count} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} place the name is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} places the name is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} place keeps the name: the record of that meeting is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places keep the name: the records of those meetings are adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copy still holds people who were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies still hold people who were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copy of the file holds the data, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies of the file hold the data, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of {count} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of {count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures_page</name>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Untuk pertama kali</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting of this series has participants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once people are on the lists, they are counted here edition by edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open records on a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry everything to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new file is to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with everything that is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything exported to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {added} new, {changed} changed, {same} the same as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first_steps</name>
    <message>
        <source>Make a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or look around in a sample file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or open records on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meetings will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. It begins with the National Societies already in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from the list, or leave it empty and add it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your National Society</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Record of meeting</source>
        <translation>Catatan rapat</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Halaman acara</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Menurut kategori</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Menurut delegasi</translation>
    </message>
    <message>
        <source>With room to sign</source>
        <translation>Dengan tempat tanda tangan</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Satu per hari</translation>
    </message>
    <message>
        <source>One a session</source>
        <translation>Satu per sesi</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Sertifikat kehadiran</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>Lembar foto</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Daftar peserta</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Tanda pengenal</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Papan nama</translation>
    </message>
    <message>
        <source>90 × 55 mm, ten a page</source>
        <translation>90 × 55 mm, sepuluh per halaman</translation>
    </message>
    <message>
        <source>A6, four a page</source>
        <translation>A6, empat per halaman</translation>
    </message>
    <message>
        <source>A7, eight a page</source>
        <translation>A7, delapan per halaman</translation>
    </message>
    <message>
        <source>A4 folded, one a page</source>
        <translation>A4 dilipat, satu per halaman</translation>
    </message>
    <message>
        <source>A5 folded, two a page</source>
        <translation>A5 dilipat, dua per halaman</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed and saved elsewhere. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the other version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from {time} was not saved, and this was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text from {time} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}” as a new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}” as a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}” as a new series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer in the register)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of “{table}” refer to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not know “{name}” as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} entries of “{table}” are there, and {counted} are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” of a meeting is damaged or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was altered: change {number} is not what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was altered: change {number} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program made {count} changes since Rapporteur saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not hear of every change: “{name}” is missing or altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was altered: {count} entries were erased and nothing says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was cut: the state in which “{name}” was adopted is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of “{table}” is not what it was when it was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of “{table}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of entry {number} of “{table}” are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier state was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in from another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries made one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it was erased for the sake of a person&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it as it was after this change, as one more change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more changes than are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since this file keeps a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Surat undangan</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Link to a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis, links or languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} organisations are already in the register, in several languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The letters were spoilt: UTF-8 was read as Western European. “{sample}” should read “{mended}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters were spoilt: UTF-8 was read as Western European, as in “{sample}”. Some are lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Burmese in Zawgyi, not in Unicode, as in “{sample}”. Convert it first, or nobody can find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters were lost before the file came here: “{sample}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a sheet nor a text nor a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists come in as CSV, XLSX, XLS, ODS, vCard, iCalendar or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or no workbook at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds far more than a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list into a workbook of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post on this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: on the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category by organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only printed as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, or {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file can be read in several ways. Are the names right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, choose other letters above: each choice shows how a line reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from Excel or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, CSV, cards, invitations or a plain list. You see every row before it comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was changed since: it is read anew, and what was decided does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import from {time} was not finished: {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was discarded: {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was too large to be kept. Copy it again and paste it here: what was decided is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again: it was {name}, who is not proposed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: what is known of {name} was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again: what it was taken for is not in the register any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the door: two letters and Enter mark present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present, confirmed, excused, absent, invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a list that comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, same person, skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list from Excel or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, numbered, continuation, sub-paragraph, bullet, plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper and higher level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold and italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed: in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a sentence or live text from the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make plain text of live text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign electronically</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose language is known get the letter in it, if it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and show the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Surat undangan</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Save “{title}” as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”: 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”: {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell begins like a formula; an apostrophe before it keeps it text in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells begin like a formula; an apostrophe before them keeps them text in a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>location</name>
    <message>
        <source>a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stick or memory card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would lie in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries files to other computers and may move or change one that is open: work has been lost that way. Keep the file on this computer and let its copies go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may go away while the file is open, and saving is slower there. Keep the file on this computer and let its copies go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the file to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is here now. The old one stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Write it like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to put right before saving:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things to put right, first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>looking</name>
    <message>
        <source>This is a copy to look at: nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>E-mail about the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Space turns a row: To, Copy, Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets the e-mail yet: turn somebody to To or Copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper attached as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Daftar peserta</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Halaman acara</translation>
    </message>
    <message>
        <source>With the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”. Opened in a mail program it waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened. Save the e-mail as a file and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Tanda tangani…</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Bagikan…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the meeting is named and numbered. Fields with * are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual meeting keeps the city of its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names come from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the event page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of delegates and Societies are counted from the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How lists, sentences and signatures are put in order, and when the meeting can decide.</source>
        <translation>Urutan daftar, kalimat dan tanda tangan, dan kapan pertemuan dapat memutuskan.</translation>
    </message>
    <message>
        <source>No venue: the meeting is virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform: people meet in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in its series</source>
        <translation>Seperti dalam serinya</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Post and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Daftar peserta</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Tatap muka</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hibrida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Dipimpin oleh</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Dibuka oleh</translation>
    </message>
    <message>
        <source>Keynote by</source>
        <translation>Pembicara utama</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua sidang</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Ketua bersama</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Lead country</source>
        <translation>Negara pemimpin</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ditutup oleh</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews the outcome of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the head of every record of this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process or theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second line under the title, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lists and page headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the days are not set: “by October 2021”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Printed first wherever organisations are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background and rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Objectives of single parts stand in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the number to be printed is not the one counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>First in all lists</source>
        <translation>Pertama dalam semua daftar</translation>
    </message>
    <message>
        <source>Countries are called by</source>
        <translation>Negara disebut dengan</translation>
    </message>
    <message>
        <source>Counted and listed</source>
        <translation>Dihitung dan didaftar</translation>
    </message>
    <message>
        <source>In lists, sentences and signatures; sheets and badges are for all expected.</source>
        <translation>Dalam daftar, kalimat dan tanda tangan; lembar dan tanda pengenal untuk semua yang diharapkan.</translation>
    </message>
    <message>
        <source>Largest delegation</source>
        <translation>Delegasi terbesar</translation>
    </message>
    <message>
        <source>More people of one organisation are marked, not refused.</source>
        <translation>Jika orang dari satu organisasi lebih banyak, mereka ditandai, tidak ditolak.</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Kuorum</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Anggota yang diperlukan</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Rapporteur files (*.rapporteur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur made a mistake and should close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your doing. What you typed is kept as a draft and offered when you open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report helps to mend it. It names no people and no text of your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>“{file}” stays where it is: something in it is not as it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, and go back to a copy or save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” did not arrive whole, and nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. What was to be carried is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Text from {time} was not saved when the program stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import from {time} was under way when the program stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file, for everybody who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown above the sections and in page headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Society&apos;s own file. It is printed small, on white, unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines beside the logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A, B, and C” in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma before the last of a list, in sentences of records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message>
        <source>Bundles of Rapporteur (*.rapporteur-bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send “{title}” to another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {count} meetings to another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “{name}”, signed with the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in both offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted here: ours stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed there: goes into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed there, changed here: ours stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key {key}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with our own key {key}: it was sent from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the key {key}, seen for the first time. Have the office read it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is not the one that “{name}” had before. Ask the office before you take this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} still to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are the same here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in from “{name}”: {new} new, {changed} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings from {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One official name a language. A record uses the name of its own language; what is already printed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For columns and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Federation (IFRC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Committee (ICRC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government or ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intergovernmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Masyarakat sipil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “IFRC”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spelling a line; all of them are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name without “The”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens  ·  start with &gt; for actions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>The Outcome of the {title}</source>
        <translation>Hasil {title}</translation>
    </message>
    <message>
        <source>Hosted in {place}, {dates}.</source>
        <translation>Diselenggarakan di {place}, {dates}.</translation>
    </message>
    <message>
        <source>Held online, {dates}.</source>
        <translation>Diselenggarakan secara daring, {dates}.</translation>
    </message>
    <message>
        <source>{city} Statement</source>
        <translation>Pernyataan {city}</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Session or item</source>
        <translation>Sesi atau mata acara</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Pembicara</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Page {page} of this sheet, list {issue}</source>
        <translation>Halaman {page} lembar ini, daftar {issue}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Ditandatangani pada {day}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Tanda tangan {name}</translation>
    </message>
    <message>
        <source>Signed electronically on {day}, {time} (UTC{zone})</source>
        <translation>Ditandatangani secara elektronik pada {day}, {time} (UTC{zone})</translation>
    </message>
    <message>
        <source>Signed electronically on {day}</source>
        <translation>Ditandatangani secara elektronik pada {day}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAF</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Draf {number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Background and Rationale</source>
        <translation>Latar belakang dan dasar pemikiran</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Susunan acara</translation>
    </message>
    <message>
        <source>Related Documents:</source>
        <translation>Dokumen terkait:</translation>
    </message>
    <message>
        <source>Presentations:</source>
        <translation>Paparan:</translation>
    </message>
    <message>
        <source>Photos:</source>
        <translation>Foto:</translation>
    </message>
    <message>
        <source>Host: {name}</source>
        <translation>Tuan rumah: {name}</translation>
    </message>
    <message>
        <source>Venue: {venue}</source>
        <translation>Tempat: {venue}</translation>
    </message>
    <message>
        <source>Online: {platform}</source>
        <translation>Daring: {platform}</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>{caption} (photo: {credit})</source>
        <translation>{caption} (foto: {credit})</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Daftar peserta</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Annex {number}</source>
        <translation>Lampiran {number}</translation>
    </message>
    <message>
        <source>{annex}: {title}</source>
        <translation>{annex}: {title}</translation>
    </message>
    <message>
        <source>The pages of this annex are added when this is printed or saved.</source>
        <translation>Halaman lampiran ini ditambahkan saat dicetak atau disimpan.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 halaman</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} halaman</translation>
    </message>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Berhalangan hadir</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Belum ada peserta yang terdaftar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Attendance of the {series}</source>
        <translation>Kehadiran: {series}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Untuk pertama kali</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>People by organisation and edition</source>
        <translation>Orang menurut organisasi dan edisi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>People (left) and National Societies (right) by edition</source>
        <translation>Orang (kiri) dan Perhimpunan Nasional (kanan) menurut edisi</translation>
    </message>
    <message>
        <source>Women (left) and men (right) by edition, of those who told it</source>
        <translation>Perempuan (kiri) dan laki-laki (kanan) menurut edisi, dari yang menyebutkannya</translation>
    </message>
    <message>
        <source>People who came for the first time, by edition</source>
        <translation>Orang yang datang untuk pertama kali, menurut edisi</translation>
    </message>
    <message>
        <source>No meeting of this series has participants yet.</source>
        <translation>Belum ada pertemuan dalam rangkaian ini yang memiliki peserta.</translation>
    </message>
    <message>
        <source>1 delegate</source>
        <translation>1 delegat</translation>
    </message>
    <message>
        <source>{number} delegates</source>
        <translation>{number} delegat</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 peserta</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} peserta</translation>
    </message>
    <message>
        <source>{number} of them delegates</source>
        <translation>{number} di antaranya delegasi</translation>
    </message>
    <message>
        <source>1 National Society</source>
        <translation>1 Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>{number} National Societies</source>
        <translation>{number} Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>1 delegation</source>
        <translation>1 delegasi</translation>
    </message>
    <message>
        <source>{number} delegations</source>
        <translation>{number} delegasi</translation>
    </message>
    <message>
        <source>{category}: {count}</source>
        <translation>{category}: {count}</translation>
    </message>
    <message>
        <source>Total: {counts}</source>
        <translation>Jumlah: {counts}</translation>
    </message>
    <message>
        <source>Official numbers: {counts}</source>
        <translation>Angka resmi: {counts}</translation>
    </message>
    <message>
        <source>{name} (online)</source>
        <translation>{name} (daring)</translation>
    </message>
    <message>
        <source>{post} ({role})</source>
        <translation>{post} ({role})</translation>
    </message>
    <message>
        <source>What this paper says, as data</source>
        <translation>Isi dokumen ini sebagai data</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Ketua delegasi</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Sertifikat kehadiran</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Dengan ini diterangkan bahwa</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>telah mengikuti</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet.</source>
        <translation>Belum ada yang ditandai hadir.</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>Lembar foto</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>Belum ada foto.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invitation: {meeting}</source>
        <translation>Undangan: {meeting}</translation>
    </message>
    <message>
        <source>Dear {name},

It is our honour to invite you to the meeting named above, {dates}, {place}.

We would be grateful if you let us know who will represent {organisation}, with names and posts as they should be printed.

Yours sincerely,</source>
        <translation>Yang terhormat {name},

Dengan hormat kami mengundang Bapak/Ibu menghadiri pertemuan tersebut di atas, {dates}, {place}.

Kami mohon diberi tahu siapa yang akan mewakili {organisation}, dengan nama dan jabatan sebagaimana akan dicetak.

Hormat kami,</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(nama dihapus)</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file “{file}” can read everything in it, without a passphrase.</source>
        <translation>Siapa pun yang memiliki lembar ini dan berkas “{file}” dapat membaca semua isinya, tanpa frasa sandi.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, the records are lost. Nobody can bring them back.</source>
        <translation>Jika frasa sandi dan lembar ini sama-sama hilang, dokumen pun hilang. Tidak ada yang dapat mengembalikannya.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Huruf dan angka</translation>
    </message>
    <message>
        <source>How to open the file with it</source>
        <translation>Cara membuka berkas dengannya</translation>
    </message>
    <message>
        <source>Open the file in Rapporteur, and choose “I have the recovery sheet”.</source>
        <translation>Buka berkas di Rapporteur, lalu pilih “I have the recovery sheet”.</translation>
    </message>
    <message>
        <source>Type the eight lines. Capitals, spaces and hyphens make no difference.</source>
        <translation>Ketik kedelapan baris. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>A line that was typed wrongly is named. Choose a new passphrase.</source>
        <translation>Baris yang salah ketik disebutkan. Pilih frasa sandi baru.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cara menyimpannya</translation>
    </message>
    <message>
        <source>On paper, in a safe or a locked drawer; not beside the computer, and not in the file itself.</source>
        <translation>Di atas kertas, di brankas atau laci terkunci; tidak di dekat komputer, dan tidak di dalam berkas itu sendiri.</translation>
    </message>
    <message>
        <source>After “another key” the file has a new sheet. This one opens older copies only.</source>
        <translation>Setelah “Another key”, berkas memiliki lembar baru. Lembar ini hanya membuka salinan lama.</translation>
    </message>
    <message>
        <source>Key {key} · printed on {day}</source>
        <translation>Kunci {key} · dicetak pada {day}</translation>
    </message>
    <message>
        <source>Corrigendum: {title}</source>
        <translation>Ralat: {title}</translation>
    </message>
    <message>
        <source>“{title}”, adopted on {day}, is corrected as follows:</source>
        <translation>“{title}”, yang disahkan pada {day}, diralat sebagai berikut:</translation>
    </message>
    <message>
        <source>In paragraph [number], for “[old words]” read “[new words]”.</source>
        <translation>Pada paragraf [nomor], “[kata lama]” dibaca “[kata baru]”.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>List of participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name plates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of attendance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and agenda as Excel or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File signed sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paragraph</name>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Paragraf biasa</translation>
    </message>
    <message>
        <source>Numbered paragraph</source>
        <translation>Paragraf bernomor</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Lanjutan</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>Subparagraf</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Preambular clause</source>
        <translation>Klausul pembukaan</translation>
    </message>
    <message>
        <source>Operative clause</source>
        <translation>Klausul operatif</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people than a delegation may have at this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Perhimpunan Nasional</translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: {present} of {members}, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum: {present} of {members}, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {members} members are present; {needed} are needed to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 delegation over {most} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegations over {most} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand; counted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates by number, without names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody under the chosen line (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen lines present (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening sentence, annex, sign-in sheet and signatures all come from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in Excel or lines in Word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark people as they come in: two letters and Enter (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations by name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Digantikan</translation>
    </message>
    <message>
        <source>Who comes in the place of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{text}” to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the list, or a new name in the same delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and take it from the list, or press Ctrl+Enter to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked and counted: the whole meeting, a day, or an entry of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Tiba</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Day or entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Change this person (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>As the person writes it. What is printed already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post held on the days of a meeting is proposed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the person agreed that contact data are kept, and for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all data of this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in “Dr.” or “H.E. Mr.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as it is printed, in the order the person uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: sorted by the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the person tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spelling a line; all of them are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to keep contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was told to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all data of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the person out of these copies, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry, contact data, history and drafts go; nothing brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of these records still names the person: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one would be kept until {day} at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One made by hand would be kept until somebody removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place can&apos;t be looked at now: what lies there is offered under Backup later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files set aside on going back to a copy may hold it, too: look into the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking erased people out of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. {left} can&apos;t be written anew and stay, because too few whole ones would be left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person_data</name>
    <message>
        <source>Data kept about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by {office}. Read from the file on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the file names {count} changes of this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Print: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, or 1-2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF and print it on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} pages: write them like 1-2, 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are made for {made}. On {chosen} their edges may be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer gets the very pages of the PDF. The copy is noted with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer gets the very pages of the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word DRAFT stands across each page until the record is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the annex (1 file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the annexes ({count} files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for one file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving one file each in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file saved in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files saved in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}: {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that must stay on one page is higher than a page. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can’t be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 100 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or isn’t a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the office’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the annexes: page {done} of {of}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annex “{title}” can’t be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a copy without a password, or print without the annexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {pages} pages; at most {most} are printed with a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a PDF nor a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF with its own program and attach that, or print without the annexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a smaller copy, or print without the annexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has the character {character} ({code}, {name}). Write it in another way, or put a font that has it into the folder {folder}. It stands in: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can’t be read as scanned pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a PDF nor a picture, it is locked, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sheet again as PDF, PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {pages} pages; at most {most} are read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sheets in parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system of this computer was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF and print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the printer is on and connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print system says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or save the PDF and print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Choose “{text}” from the list, or add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it like 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number that fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was adopted, so its text can&apos;t change any more. A correction becomes a corrigendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record can&apos;t go from “{old}” to “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {count} have not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed to sign this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to adopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a printed form. There are: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no paper for each person. Save it as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a language of records. There are: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {length} characters, at most {most} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ending}” is not a format to export to. There are: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is signed, so its signatories can&apos;t change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named on the list of participants yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in {count} other places, which would lose the link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this meeting was adopted. What was adopted stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was adopted in this file and says something else here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda has at most {most} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} is not a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a last day, so a first day is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first day is needed, or the dates in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{country}” is not a known country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 up is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the other meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting can&apos;t be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with a name counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in one language is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names have the same language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation can&apos;t be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with named fields is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2020-10-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a time such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a moment such as 2020-10-14T09:30:00+00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an identifier (UUID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in it has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of Rapporteur: “format” is not “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version: its format is “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither “part” nor “file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this file are not those that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this file are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing among {list} has the identifier {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identifier is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this refers to is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large: {width} × {height} dots, at most {most} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the record first: what is signed can&apos;t change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has signed this file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages say something else now than what was signed. Put that back, or remove the signed copy so that everybody signs anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose certificate it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file with a certificate and its key (.p12 or .pfx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a certificate (.cer, .crt or .pem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a certificate without its key: nobody can sign with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate ran out on {day}. Sign with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not valid before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not made for signing documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PDF, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no place for that signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a signature in that place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature in this file that is not noted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says something else than this file: it can&apos;t be its signed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kept with the record has signatures that this one lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, “{column}” has {length} characters; a cell of Excel holds 32,767. Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of Excel holds 1,048,576 rows. Save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{ending}” is not a format for lists. There are: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a list of a meeting. There are: {lists}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belonged to is not in the file any more. Put that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text in the encoding “{encoding}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no encoding explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Leave out those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row {row} is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of “{file}” can be read in several ways: {encodings}. Say which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not a field. There are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 up is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was adopted, so its text can&apos;t go back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be replaced by himself or herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who replaces must be on the list of the same meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of the meeting are not set: a calendar needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in Excel or lines in Word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry can&apos;t be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is part of the other: change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things were changed in both offices: say whose are to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the day of adoption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the day on which it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one copy went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not adopted yet: correct it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title in this row; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time; it stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a duration; it stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when this starts; “{text}” stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day; it stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is longer than {most} characters; the whole stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts; “{text}” stands in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again about {name}: who was chosen is not in the register any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Line {number} has {count} of 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is not as it stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” in line {number} can&apos;t stand on a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of “{file}” is not there: {key_file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file, open it with the recovery sheet, and choose a new passphrase there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key file is not there: {key_file}. Without it no passphrase opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it beside the file, or one of a folder of copies, or take the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the key file belongs to another file, or the file is badly damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the key file that came with it, take the recovery sheet, or go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sheet of another file, or of a key that the file had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” opens with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected, and the passphrase was not given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase, or take the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet stays good. A copy of the key file that somebody took away still opens with the old passphrase: choose “Another key” if the old one may be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy can be read by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies can be read by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are from before the file was protected. Encrypted, they open as the file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} copies for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t go back to them any more. Their bytes are overwritten; an SSD may still keep some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who gets hold of this file can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is how most files are. A passphrase keeps a stolen computer or stick from telling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file opens with its passphrase only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So do its copies from now on. Passphrase and sheet both lost means records lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the file is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, people, texts, files kept with them, the history; and each copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever loses the passphrase needs the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has neither has no records. Nobody can get them back, and no office can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take out stays readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs, lists and bundles that you save or send; names of files and folders; older copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not help while the file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the computer when you leave it, and keep it clean of strange programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for when the file is opened. A change takes a second, and the sheet stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Print it once more if it is lost or worn. It shows the key of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or has seen the sheet: all is encrypted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in under your name opens the file without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this desk. Ctrl+L locks at once. What was typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn protection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens without a passphrase again. Encrypted copies stay encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let anybody read “{file}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written anew without encryption. Keep the sheet: older copies still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with the passphrase from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another key and another sheet now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens without a passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that nobody would guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 2: the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 2: the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase and without the sheet the records are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can get them back, not even those who wrote this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The sheet of today opens older copies only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the copies in the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase and without the sheet those copies are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on this computer stays as it is and opens without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the copies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt “{file}” anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prove that you have it: line {number} of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save the sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase, if the old one is lost; left empty, it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase, which a new key file is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet opens the file when the passphrase is lost. Keep it on paper, in a safe or a locked drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}. Wait until you hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{file}”. Print it elsewhere or put it on a stick, and remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” opens with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key file lies neither beside it nor among its copies. Put it back, or type the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy opens with the passphrase of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of this file&apos;s sheet says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: a program that tries passphrases would find it within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: a program that tries passphrases would find it within weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: a program that tries passphrases would need years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: no program finds it by trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds the stick can read the copies on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be encrypted there, while the file on this computer stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in the second place are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open with the passphrase or the sheet that you chose for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry them open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the copies in the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in the second place are encrypted from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are carried open from now on; those there stay encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server protects these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may enter, and how its disks are encrypted, is decided there: ask whoever looks after it. The way to it is encrypted. Copies on this computer are ordinary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to lock: these records open without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, then the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: all by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the excused and absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those marked present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual short names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorum</name>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two thirds of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Start a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and lines are proposed from what is known of the meeting; change them freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with sentences from the meeting’s data</source>
        <translation>Mulai dengan kalimat dari data pertemuan</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Draf {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Record of meeting</source>
        <translation>Catatan rapat</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Halaman acara</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Risalah</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolusi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diedarkan</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Dibagikan</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Signatures in two columns</source>
        <translation>Tanda tangan dalam dua kolom</translation>
    </message>
    <message>
        <source>Line numbers while it is a draft</source>
        <translation>Nomor baris selama masih rancangan</translation>
    </message>
    <message>
        <source>Positions with their delegations</source>
        <translation>Posisi beserta delegasinya</translation>
    </message>
    <message>
        <source>The text as data inside the PDF</source>
        <translation>Teks sebagai data di dalam PDF</translation>
    </message>
    <message>
        <source>Years of the Buddhist Era</source>
        <translation>Tahun Era Buddha</translation>
    </message>
    <message>
        <source>Digits of its own script</source>
        <translation>Angka dari aksaranya sendiri</translation>
    </message>
    <message>
        <source>Lines above the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, as they are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participants as an annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di atas kertas</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>{count} entries of “{table}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of “{table}” were brought back from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of “{table}” belong to something that is lost, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of “{table}” refer to something that is lost, and refer to nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of “{file}” can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first page is damaged, where it stands what is where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stays the same from one edition to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its meetings can decide. A meeting can have a rule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua sidang</translation>
    </message>
    <message>
        <source>Whose turn it is, year by year. The next edition proposes that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited to each meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the number: “Annual Leadership Meeting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose meetings these are, if anybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Kuorum</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Anggota yang diperlukan</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>“{file}” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database of that name, and nothing of Rapporteur is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secretariat in it, or move a file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be put into “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tables in the database already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or ask whoever looks after the server for an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was brought up to date by a later version of Rapporteur; it needs version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version, then open it again. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “{file}” can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer, or the connection to it broke: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address, then try again. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a password, or did not accept the one it was given: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of your account on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to make it, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account on the server lacks a right: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk is saving, and it takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room. “{file}” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets no more desks in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or ask whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took so long that the server let other desks go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may only be read, as one that stands by for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the main server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>Carrying everything to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on the server now. The file stays as it was: put it away as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing everything into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in “{name}” as well. The server goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secretariat there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records in this database already. Choose an empty one, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open records on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several desks can work in them at once, and see what the others save. Copies of everything are made on this computer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry everything to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file goes into an empty database, its history and documents too. The file stays as it is; from then on work on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, or the whole address that you were given: postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in: whoever looks after the server knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “{name}” wants your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take it. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>At the head of the first page of every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the windows look on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di atas kertas</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the check of a signed file believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the computer unless you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons and rows grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants always use the close rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken when the program is next opened. Records keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows speak it when the program is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Society&apos;s own file, PNG or JPEG. It prints small, on white, unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates this office knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs a file with one of them is no stranger. A certification authority here vouches for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the certificate of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history and the notes of printings say it of what you do. Empty: your login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>No page of this sheet was scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of page {page} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the page codes in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File signed sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page was printed before the list changed: go by the names, not by the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or Space marks a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those who signed as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {rows} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {rows} signed, {others} in blank rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: {signed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>Pages that were not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code could be read on these pages of the scan. Say where they belong, or leave them in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of the scan is page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>Nobody has signed this file electronically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be relied on: it is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is unchanged; others have signed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after this signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is not what stands here: it was altered, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature is of a kind that can’t be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office knows the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{issuer}”, whom this office knows, vouches for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not known here, and nobody but its holder vouches for it. Ask them to read out its fingerprint: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not known here; “{issuer}” vouches for it. Ask its holder to read out its fingerprint: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not valid when it was used: it is from {begins} to {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signatory</name>
    <message>
        <source>Printed exactly so, on as many lines as it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signatures</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signed} of {all} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on {day}. The text can’t change; a correction becomes a corrigendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted. The text can’t change; a correction becomes a corrigendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are printed as they stood that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a signatory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the heads of delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign electronically…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a signed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pages to sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets a line to sign on, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who has signed it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to sign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one on the tab Record; who signs it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed name, post and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed copy is kept: open it with Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signed_sheet</name>
    <message>
        <source>Signed in blank rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Signatures in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} by the clock of the computer that signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of {holder}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signed copy is kept for this signatory yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as adopted are signed and kept with the record. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, such as a certification authority gives out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Good for three years. Nobody but its holder vouches for it; keep file and passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of your certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new certificate as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>{signed} of {all} signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>“{file}” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Rapporteur, or another computer, is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks to a server is not part of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the program for an installation from its sources: the help says how, under “A whole secretariat on a server”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file of Rapporteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Rapporteur made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it, or make a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written, and Rapporteur saves as you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the file to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur; it needs version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version, then open the file again. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there or can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not those that were kept: the disk or a copy has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy of “{file}”, or attach the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it can&apos;t be read: the disk or a copy has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is, and go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. “{file}” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what else uses it, such as a copy or a virus scan, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or move the file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection to it. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is not there any more, or may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may use the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something moved, renamed or replaced it while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or open it anew from its new place, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed while something still wanted to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is done to files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the records to a file first, or ask whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room: {megabytes} MB must be free for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then open the file again. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a copy to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version {version} to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version keeps in another way what this version would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version {version} to open it. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of it could be made in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on that disk, then try again. Nothing in the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in “{file}” can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version wrote it in a way that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version {version} to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of your meetings will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is written on the page of its meeting: open the meeting, then “Write the record”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Draf {number}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring meetings will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series keeps the number, the members and whose turn it is to chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Societies, ministries, agencies and networks that take part in your meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meetings will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the meeting you are preparing. The people and Societies you name are remembered, so you type them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} in {groups} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} in {groups} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Find by name, post or Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you name will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody you enter as a participant or signatory is kept, so you type a name once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>This was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved it in another window since it was shown here. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again and make the change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for could not be done. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{printer}” could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is on and connected, or save the PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is not there or can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on the list whom this paper is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people to the list of participants, or mark those who were present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic signatures are not part of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that makes and checks them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Rapporteur with the part “sign”, or sign on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{work}” is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it at the foot of the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands twice in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that are alike in name, address or spelling appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>“{name}” attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy of “{name}” attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed since and can&apos;t be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} signatories added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marked as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} marked as not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} signatories added: no head is marked, so the first of each delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people marked replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “{name}” is known here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” signed electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed file kept: {count} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back as it was on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} replaced by {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed sheets filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures on the sheet marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: now draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated as draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Marked as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
