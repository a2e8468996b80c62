<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách lựa chọn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi gần đây</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích cỡ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Theo máy</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm &amp;lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn trái</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn phải</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn phải</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm &amp;lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Rapporteur comes under the Apache License 2.0, these libraries each under its own:</source>
        <translation>Rapporteur theo Giấy phép Apache 2.0; mỗi thư viện sau đây theo giấy phép riêng:</translation>
    </message>
    <message>
        <source>Noted in {path}, without names or texts of records.</source>
        <translation>Được ghi trong {path}, không kèm tên người hay nội dung văn kiện.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Giấy phép…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Nothing looks for newer versions by itself: no network is used.</source>
        <translation>Chương trình không tự tìm phiên bản mới: không dùng mạng.</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Định dạng của tệp</translation>
    </message>
    <message>
        <source>Mistakes of the program</source>
        <translation>Lỗi của chương trình</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Of Rapporteur and of all that it is made with.</source>
        <translation>Của Rapporteur và mọi thành phần của chương trình.</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Add the first entry</source>
        <translation>Thêm mục đầu tiên</translation>
    </message>
    <message>
        <source>Parts, sessions and items, with times, speakers and documents.</source>
        <translation>Các phần, phiên và nội dung, kèm giờ, người trình bày và tài liệu.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Chưa có chương trình nghị sự</translation>
    </message>
    <message>
        <source>Paste or read…</source>
        <translation>Dán hoặc đọc…</translation>
    </message>
    <message>
        <source>Paste an agenda from Excel or Word, or read it from a file</source>
        <translation>Dán chương trình từ Excel hoặc Word, hoặc đọc từ tệp</translation>
    </message>
    <message>
        <source>Add after</source>
        <translation>Thêm phía sau</translation>
    </message>
    <message>
        <source>Add under</source>
        <translation>Thêm bên dưới</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Lên một cấp</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Xuống một cấp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình nghị sự</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Không có tệp</translation>
    </message>
    <message>
        <source>Number and title</source>
        <translation>Số và tiêu đề</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Chưa có tiêu đề</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Giải lao</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Bài trình bày</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Paste or read an agenda</source>
        <translation>Dán hoặc đọc chương trình</translation>
    </message>
    <message>
        <source>Drop an agenda here</source>
        <translation>Thả chương trình vào đây</translation>
    </message>
    <message>
        <source>A table of Excel or Word, or lines of text, with titles, times and speakers. You see every entry first.</source>
        <translation>Bảng Excel hoặc Word, hoặc các dòng văn bản, có tiêu đề, thời gian và người trình bày. Bạn xem từng mục trước.</translation>
    </message>
    <message>
        <source>After what is there</source>
        <translation>Sau phần đã có</translation>
    </message>
    <message>
        <source>In place of it</source>
        <translation>Thay cho phần đã có</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>Dòng {row}: {what}</translation>
    </message>
    <message>
        <source>First entry at</source>
        <translation>Mục đầu lúc</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Time, from and to</source>
        <translation>Thời gian, từ và đến</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>Opening {name}</source>
        <translation>Đang mở {name}</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>Đang tạo {name}</translation>
    </message>
    <message>
        <source>Going back to a copy</source>
        <translation>Đang quay lại bản sao</translation>
    </message>
    <message>
        <source>This is the copy. The file as it was is set aside.</source>
        <translation>Đây là bản sao. Tệp cũ đã được cất riêng.</translation>
    </message>
    <message>
        <source>Close and lose what you typed?</source>
        <translation>Đóng và mất những gì đã nhập?</translation>
    </message>
    <message>
        <source>What you typed last could not be saved or kept as a draft.</source>
        <translation>Những gì nhập sau cùng không lưu được và cũng không giữ được làm bản nháp.</translation>
    </message>
    <message>
        <source>It is lost when the file is closed.</source>
        <translation>Nội dung đó sẽ mất khi đóng tệp.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng và bỏ nội dung đó</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa thực hiện được</translation>
    </message>
    <message>
        <source>Others at this computer could read {name}; now only you can</source>
        <translation>Trước đây người khác dùng máy tính này đọc được {name}; nay chỉ mình bạn đọc được</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Bài trình bày</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Bản đã ký</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tác giả ảnh</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Member Societies</source>
        <translation>Các Hội thành viên</translation>
    </message>
    <message>
        <source>Lead countries</source>
        <translation>Các nước chủ trì</translation>
    </message>
    <message>
        <source>Participating countries</source>
        <translation>Các nước tham gia</translation>
    </message>
    <message>
        <source>Supporting countries</source>
        <translation>Các nước hỗ trợ</translation>
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
        <translation>Các Hội đối tác</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Chính phủ</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Các tổ chức quốc tế</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Các tổ chức xã hội</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban thư ký</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Thành phần khác</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng đoàn</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Đại biểu dự khuyết</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Cố vấn</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Quan sát viên</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch viên</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Đã mời</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Được thay thế</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Tại hội trường</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rời lúc</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Tên khi in</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation>Tại chỗ hay trực tuyến</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Copy</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Được tạo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích cỡ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Read back, whole</source>
        <translation>Đã đọc lại, nguyên vẹn</translation>
    </message>
    <message>
        <source>Tried, whole</source>
        <translation>Đã thử, nguyên vẹn</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Không nguyên vẹn</translation>
    </message>
    <message>
        <source>In the second place, whole</source>
        <translation>Ở nơi thứ hai, nguyên vẹn</translation>
    </message>
    <message>
        <source>the window closes after it</source>
        <translation>cửa sổ sẽ đóng khi xong</translation>
    </message>
    <message>
        <source>Finishing before the window closes</source>
        <translation>Đang hoàn tất trước khi cửa sổ đóng</translation>
    </message>
    <message>
        <source>Making a copy before the window closes</source>
        <translation>Đang tạo bản sao trước khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Trong bản sao</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>{what}: {there} in the copy, {now} now</source>
        <translation>{what}: {there} trong bản sao, hiện nay {now}</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>Quay lại bản sao {when}?</translation>
    </message>
    <message>
        <source>The file of now is set aside whole, in the folder “{folder}”. Nothing is thrown away.</source>
        <translation>Tệp hiện nay được cất riêng nguyên vẹn trong thư mục “{folder}”. Không có gì bị bỏ đi.</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Đang đọc toàn bộ…</translation>
    </message>
    <message>
        <source>Every byte is as it was written, and everything in it can be read.</source>
        <translation>Mọi byte vẫn đúng như khi ghi và đọc được toàn bộ nội dung.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Quay lại một bản sao</translation>
    </message>
    <message>
        <source>Meetings in the copy</source>
        <translation>Các cuộc họp trong bản sao</translation>
    </message>
    <message>
        <source>Meetings in it</source>
        <translation>Các cuộc họp trong đó</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Các bản sao</translation>
    </message>
    <message>
        <source>Try this copy</source>
        <translation>Thử bản sao này</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Quay lại bản sao này</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Copies of a server are files: open one to look at it, or carry it into an empty database.</source>
        <translation>Bản sao của máy chủ là tệp: hãy mở để xem, hoặc chuyển nó vào một cơ sở dữ liệu trống.</translation>
    </message>
    <message>
        <source>Going back keeps today&apos;s file beside it, so nothing is lost by trying.</source>
        <translation>Khi quay lại, tệp hôm nay vẫn được giữ bên cạnh nên thử không mất gì.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Quay lại bản sao này…</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tình trạng tệp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>A stick or a share: what lies there outlives this computer</source>
        <translation>USB hoặc thư mục chia sẻ: những gì ở đó tồn tại lâu hơn máy tính này</translation>
    </message>
    <message>
        <source>not seen now</source>
        <translation>hiện không thấy</translation>
    </message>
    <message>
        <source>On closing, each half hour in which something changes, and before an import or an update</source>
        <translation>Khi đóng, mỗi nửa giờ có thay đổi, và trước khi nhập hay nâng cấp</translation>
    </message>
    <message>
        <source>All of two days, then 14 daily, 10 weekly and 12 monthly ones</source>
        <translation>Tất cả trong hai ngày, rồi 14 bản theo ngày, 10 theo tuần và 12 theo tháng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Nơi thứ hai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Giữ trong bao lâu</translation>
    </message>
    <message>
        <source>1 copy, {size}</source>
        <translation>1 bản sao, {size}</translation>
    </message>
    <message>
        <source>{count} copies, {size}</source>
        <translation>{count} bản sao, {size}</translation>
    </message>
    <message>
        <source>Where copies lie on this computer</source>
        <translation>Nơi lưu bản sao trên máy tính này</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>Nơi thứ hai cho bản sao</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Đang tạo bản sao</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Đang xem các bản sao</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Chưa có bản sao nào</translation>
    </message>
    <message>
        <source>One is made when you close the file, and each half hour of work.</source>
        <translation>Bản sao được tạo khi bạn đóng tệp và sau mỗi nửa giờ làm việc.</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Chưa có bản sao</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Đã sao lưu {when}</translation>
    </message>
    <message>
        <source>Something changed since the last copy</source>
        <translation>Có thay đổi từ bản sao gần nhất</translation>
    </message>
    <message>
        <source>{when}. The next one is made within half an hour, or when you close the file.</source>
        <translation>{when}. Bản tiếp theo được tạo trong vòng nửa giờ hoặc khi bạn đóng tệp.</translation>
    </message>
    <message>
        <source>The last good copy in the second place is {when} days old</source>
        <translation>Bản sao tốt gần nhất ở nơi thứ hai đã có từ {when} ngày trước</translation>
    </message>
    <message>
        <source>Connect it and press Back up now.</source>
        <translation>Hãy kết nối nơi đó rồi bấm Sao lưu ngay.</translation>
    </message>
    <message>
        <source>Everything is backed up</source>
        <translation>Mọi thứ đã được sao lưu</translation>
    </message>
    <message>
        <source>Last copy {when} · read back and found whole</source>
        <translation>Bản sao gần nhất {when} · đã đọc lại và nguyên vẹn</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>khi đóng</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>trong khi làm việc</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>tạo thủ công</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>trước khi nâng cấp tệp</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập dữ liệu</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>trước khi quay lại</translation>
    </message>
    <message>
        <source>before removing</source>
        <translation>trước khi xóa</translation>
    </message>
    <message>
        <source>before the protection was changed</source>
        <translation>trước khi thay đổi việc bảo vệ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>đã mã hóa</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Files kept with meetings</source>
        <translation>Tệp lưu cùng cuộc họp</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hôm qua {time}</translation>
    </message>
    <message>
        <source>No copy there yet</source>
        <translation>Ở đó chưa có bản sao</translation>
    </message>
    <message>
        <source>Last good copy there: today</source>
        <translation>Bản sao tốt gần nhất ở đó: hôm nay</translation>
    </message>
    <message>
        <source>Last good copy there: 1 day ago</source>
        <translation>Bản sao tốt gần nhất ở đó: 1 ngày trước</translation>
    </message>
    <message>
        <source>Last good copy there: {days} days ago</source>
        <translation>Bản sao tốt gần nhất ở đó: {days} ngày trước</translation>
    </message>
    <message>
        <source>Looking everything through</source>
        <translation>Đang kiểm tra tất cả</translation>
    </message>
    <message>
        <source>Records not verified yet</source>
        <translation>Chưa kiểm tra hồ sơ</translation>
    </message>
    <message>
        <source>Records verified {when}</source>
        <translation>Đã kiểm tra hồ sơ {when}</translation>
    </message>
    <message>
        <source>Something in the file is damaged</source>
        <translation>Có dữ liệu trong tệp bị hỏng</translation>
    </message>
    <message>
        <source>Every row, every file kept with a meeting, the search and the history; once a week by itself</source>
        <translation>Mọi bản ghi, mọi tệp lưu cùng cuộc họp, phần tìm kiếm và lịch sử; tự động mỗi tuần một lần</translation>
    </message>
    <message>
        <source>Go back to a copy, or close the file and save what can be read of it with “rapporteur salvage”.</source>
        <translation>Hãy quay lại một bản sao, hoặc đóng tệp và cứu phần đọc được bằng “rapporteur salvage”.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Và {count} mục nữa</translation>
    </message>
    <message>
        <source>Where to save what can be read</source>
        <translation>Nơi lưu phần đọc được</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Đang cứu phần đọc được</translation>
    </message>
    <message>
        <source>Saved what can be read. What is missing stands in a text file beside it.</source>
        <translation>Đã cứu phần đọc được. Phần thiếu được ghi trong tệp văn bản bên cạnh.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Loại khỏi bản sao</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>without a name</source>
        <translation>không tên</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người xóa</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Giữ đến</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What you remove lies here for 90 days and can be put back as it was.</source>
        <translation>Những gì bạn xóa nằm ở đây 90 ngày và có thể đưa về như cũ.</translation>
    </message>
    <message>
        <source>That has gone for good meanwhile.</source>
        <translation>Trong lúc đó, mục này đã bị xóa hẳn.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Đổ thùng rác…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đưa về</translation>
    </message>
    <message>
        <source>Put {count} back</source>
        <translation>Đưa {count} mục về</translation>
    </message>
    <message>
        <source>Let go for good…</source>
        <translation>Xóa hẳn…</translation>
    </message>
    <message>
        <source>“{name}” was put back</source>
        <translation>Đã đưa “{name}” về</translation>
    </message>
    <message>
        <source>{count} things were put back</source>
        <translation>Đã đưa {count} mục về</translation>
    </message>
    <message>
        <source>Let “{name}” go for good?</source>
        <translation>Xóa hẳn “{name}”?</translation>
    </message>
    <message>
        <source>Let {count} things go for good?</source>
        <translation>Xóa hẳn {count} mục?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Let {count} things go</source>
        <translation>Xóa hẳn {count} mục</translation>
    </message>
    <message>
        <source>They can&apos;t be put back afterwards. The history still says that they were there.</source>
        <translation>Sau đó không thể đưa về nữa. Lịch sử vẫn ghi rằng các mục này đã từng có.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Đổ thùng rác</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Taken back</source>
        <translation>Đã hoàn tác</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{file}” can&apos;t be looked into.</source>
        <translation>Không xem được bên trong “{file}”.</translation>
    </message>
    <message>
        <source>It is not there any more, or its bytes are damaged.</source>
        <translation>Nó không còn ở đó nữa hoặc dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Hãy chọn bản sao khác.</translation>
    </message>
    <message>
        <source>No copy of “{file}” could be made.</source>
        <translation>Không tạo được bản sao của “{file}”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place for copies. The file itself is safe.</source>
        <translation>Hãy giải phóng chỗ trên ổ đĩa hoặc chọn nơi khác để lưu bản sao. Bản thân tệp vẫn an toàn.</translation>
    </message>
    <message>
        <source>The folder for copies is not there or can&apos;t be written: {folder}</source>
        <translation>Thư mục chứa bản sao không có hoặc không ghi được: {folder}</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place for copies.</source>
        <translation>Hãy nối lại đĩa đó hoặc chọn nơi khác để lưu bản sao.</translation>
    </message>
    <message>
        <source>It was written and read back, and was not the same: the disk has failed.</source>
        <translation>Bản sao đã được ghi rồi đọc lại nhưng không giống: đĩa bị lỗi.</translation>
    </message>
    <message>
        <source>Choose another place for copies. The file itself is as it was.</source>
        <translation>Hãy chọn nơi khác để lưu bản sao. Bản thân tệp vẫn như cũ.</translation>
    </message>
    <message>
        <source>“{file}” is as it was: this copy can&apos;t be used.</source>
        <translation>“{file}” vẫn như cũ: không dùng được bản sao này.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were written: the disk or a transfer has failed.</source>
        <translation>Dữ liệu của nó không còn như khi được ghi: đĩa hoặc việc truyền bị lỗi.</translation>
    </message>
    <message>
        <source>Choose an older copy, or the same one from another place.</source>
        <translation>Hãy chọn bản sao cũ hơn, hoặc chính bản này ở nơi khác.</translation>
    </message>
    <message>
        <source>It is not a copy that Rapporteur made, or not all of it is there.</source>
        <translation>Đây không phải bản sao do Rapporteur tạo, hoặc bị thiếu một phần.</translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation>Nó được tạo bởi phiên bản Rapporteur mới hơn.</translation>
    </message>
    <message>
        <source>Install that version, or choose an older copy.</source>
        <translation>Hãy cài phiên bản đó hoặc chọn bản sao cũ hơn.</translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation>Không tạo được “{file}”.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Đã có tệp mang tên đó.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“{file}” is as it was: it can&apos;t be exchanged now.</source>
        <translation>“{file}” vẫn như cũ: lúc này chưa thể thay được.</translation>
    </message>
    <message>
        <source>What it was before still lies in “{folder}”, because another program holds it.</source>
        <translation>Bản trước đó vẫn nằm trong “{folder}”, vì một chương trình khác đang giữ nó.</translation>
    </message>
    <message>
        <source>Close that program, or start the computer anew, and try again.</source>
        <translation>Hãy đóng chương trình đó hoặc khởi động lại máy tính, rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>distribution</name>
    <message>
        <source>By e-mail</source>
        <translation>Qua thư điện tử</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Qua bưu điện</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Qua chuyển phát</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Trao tận tay</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi cho</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Chưa có tệp nào</translation>
    </message>
    <message>
        <source>Presentations, papers, photos and signed copies. A copy is kept in your file.</source>
        <translation>Bài trình bày, văn bản, ảnh và bản đã ký. Một bản sao được giữ trong tệp của bạn.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Annex of</source>
        <translation>Phụ lục của</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tác giả ảnh</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích cỡ</translation>
    </message>
    <message>
        <source>No annex</source>
        <translation>Không là phụ lục</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>“{file}” could not be read.</source>
        <translation>Không đọc được “{file}”.</translation>
    </message>
    <message>
        <source>It is not there, it is a folder, or you may not read it.</source>
        <translation>Tệp không có ở đó, là một thư mục, hoặc bạn không có quyền đọc.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Hãy chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>At the door</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Two letters of a name or an organisation, then Enter</source>
        <translation>Hai chữ cái của tên hoặc tổ chức, rồi Enter</translation>
    </message>
    <message>
        <source>{there} of {all} present</source>
        <translation>{there}/{all} có mặt</translation>
    </message>
    <message>
        <source>{name} is present</source>
        <translation>{name} có mặt</translation>
    </message>
    <message>
        <source>{name} is present, {time}</source>
        <translation>{name} có mặt, {time}</translation>
    </message>
    <message>
        <source>{name} was marked present before</source>
        <translation>{name} đã được đánh dấu có mặt trước đó</translation>
    </message>
    <message>
        <source>Nobody on the list is called so</source>
        <translation>Không có ai trong danh sách có tên như vậy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Text from {time} was not saved when the program stopped.</source>
        <translation>Nội dung gõ lúc {time} chưa được lưu khi chương trình dừng.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>This record was saved in another window meanwhile. Your text is safe in a draft.</source>
        <translation>Văn kiện này vừa được lưu ở cửa sổ khác. Nội dung bạn gõ vẫn an toàn trong bản nháp.</translation>
    </message>
    <message>
        <source>Show the other version</source>
        <translation>Xem bản kia</translation>
    </message>
    <message>
        <source>The text can&apos;t change after adoption; a correction becomes a corrigendum.</source>
        <translation>Không thể sửa văn bản sau khi thông qua; sửa lỗi phải bằng bản đính chính.</translation>
    </message>
    <message>
        <source>and {count} more distributions</source>
        <translation>và {count} lần phát hành nữa</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>nhận ngày {day}</translation>
    </message>
    <message>
        <source>Distributed on {day}: {whom}</source>
        <translation>Đã phát hành ngày {day}: {whom}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>đã lưu {time}</translation>
    </message>
    <message>
        <source>draft kept {time}</source>
        <translation>đã giữ bản nháp {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Thêm hàng dưới</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Thêm hàng trên</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Thêm cột sau</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Xóa cột này</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>Xóa bảng</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Thu nhỏ trang</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Phóng to trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Đưa về dự thảo</translation>
    </message>
    <message>
        <source>Mark as circulated</source>
        <translation>Đánh dấu đang lấy ý kiến</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Thông qua…</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Đánh dấu đã ký</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Phát hành…</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Dự thảo lần {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Export as {kind}…</source>
        <translation>Xuất dạng {kind}…</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Xóa văn kiện này</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ký…</translation>
    </message>
    <message>
        <source>Distribution…</source>
        <translation>Nơi nhận…</translation>
    </message>
    <message>
        <source>Choose what stands on paper…</source>
        <translation>Chọn những gì in trên giấy…</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>Lập bản đính chính</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Position of {names}</source>
        <translation>Quan điểm của {names}</translation>
    </message>
    <message>
        <source>Not agreed yet: in square brackets</source>
        <translation>Chưa thống nhất: trong ngoặc vuông</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Loại đoạn văn</translation>
    </message>
    <message>
        <source>Turn live text into plain text</source>
        <translation>Chuyển văn bản động thành văn bản thuần</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Chỗ tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Place before (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here}/{all}</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Không có trong văn bản này</translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>Phần đầu văn kiện</translation>
    </message>
    <message>
        <source>Show or hide the head of the record</source>
        <translation>Hiện hoặc ẩn phần đầu văn kiện</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Nội dung văn kiện</translation>
    </message>
    <message>
        <source>The pages as they will print</source>
        <translation>Các trang đúng như khi in</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 trang</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} trang</translation>
    </message>
    <message>
        <source>Adopt the record</source>
        <translation>Thông qua văn kiện</translation>
    </message>
    <message>
        <source>Adopt “{title}”?</source>
        <translation>Thông qua “{title}”?</translation>
    </message>
    <message>
        <source>Its text can&apos;t change afterwards; a correction becomes a corrigendum. It is saved first.</source>
        <translation>Sau đó không thể sửa văn bản nữa; sửa lỗi phải bằng bản đính chính. Văn kiện được lưu trước.</translation>
    </message>
    <message>
        <source>There is one more finding.</source>
        <translation>Còn một điều cần xem nữa.</translation>
    </message>
    <message>
        <source>There are {count} more findings.</source>
        <translation>Còn {count} điều cần xem nữa.</translation>
    </message>
    <message>
        <source>Adopt “{title}”</source>
        <translation>Thông qua “{title}”</translation>
    </message>
    <message>
        <source>Position of</source>
        <translation>Quan điểm của</translation>
    </message>
    <message>
        <source>Nobody takes part in the meeting yet</source>
        <translation>Chưa có ai tham dự cuộc họp</translation>
    </message>
    <message>
        <source>from the details of the meeting</source>
        <translation>từ phần chi tiết của cuộc họp</translation>
    </message>
    <message>
        <source>from the list of participants</source>
        <translation>từ danh sách đại biểu</translation>
    </message>
    <message>
        <source>from the agenda</source>
        <translation>từ chương trình nghị sự</translation>
    </message>
    <message>
        <source>from the series of the meeting</source>
        <translation>từ chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>{what}, {source}. It follows the data until the record is adopted.</source>
        <translation>{what}, {source}. Phần này đi theo dữ liệu cho đến khi văn kiện được thông qua.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Chưa có thông tin.</translation>
    </message>
    <message>
        <source>Live text of a later version of Rapporteur; it stays as it is.</source>
        <translation>Văn bản động của một phiên bản Rapporteur mới hơn; được giữ nguyên.</translation>
    </message>
    <message>
        <source>{what}: {category}</source>
        <translation>{what}: {category}</translation>
    </message>
    <message>
        <source>Delegates: {set} set by hand, {counted} on the list.</source>
        <translation>Đại biểu: {set} được nhập tay, {counted} trong danh sách.</translation>
    </message>
    <message>
        <source>National Societies: {set} set by hand, {counted} on the list.</source>
        <translation>Hội quốc gia: {set} được nhập tay, {counted} trong danh sách.</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Về cuộc họp</translation>
    </message>
    <message>
        <source>Of the participants</source>
        <translation>Về đại biểu</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Theo nhóm</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Ai làm gì</translation>
    </message>
    <message>
        <source>Of the next meeting</source>
        <translation>Về cuộc họp tiếp theo</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>No sentences in this language yet</source>
        <translation>Chưa có câu mẫu bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>Paragraph {number} has text in [square brackets]: “{text}”.</source>
        <translation>Đoạn {number} có chữ trong [ngoặc vuông]: “{text}”.</translation>
    </message>
    <message>
        <source>Paragraph {number} has a square bracket without its other half: “{text}”.</source>
        <translation>Đoạn {number} có một dấu ngoặc vuông thiếu nửa kia: “{text}”.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>To whom “{title}” goes out</source>
        <translation>“{title}” được gửi cho ai</translation>
    </message>
    <message>
        <source>A line for each time. Who confirmed that it came is noted later, on the same line.</source>
        <translation>Mỗi lần gửi một dòng. Ai xác nhận đã nhận thì ghi sau, trên cùng dòng.</translation>
    </message>
    <message>
        <source>A line for each delegation</source>
        <translation>Mỗi đoàn một dòng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Note the distribution</source>
        <translation>Ghi nơi nhận</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm một dòng</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Sẵn sàng ký</translation>
    </message>
    <message>
        <source>Show or hide what was found (F7: the next one)</source>
        <translation>Hiện hoặc ẩn những điều phát hiện được (F7: điều tiếp theo)</translation>
    </message>
    <message>
        <source>Nothing was found to look at</source>
        <translation>Không phát hiện điều gì cần xem lại</translation>
    </message>
    <message>
        <source>One finding, not in the way of adoption</source>
        <translation>Một điều cần xem, không cản trở việc thông qua</translation>
    </message>
    <message>
        <source>{count} findings, none in the way of adoption</source>
        <translation>{count} điều cần xem, không điều nào cản trở việc thông qua</translation>
    </message>
    <message>
        <source>Paragraph {number} says “{said}”; the list of participants has {counted}.</source>
        <translation>Đoạn {number} ghi “{said}”; danh sách đại biểu có {counted}.</translation>
    </message>
    <message>
        <source>Paragraph {number} names a day without its year: “{said}”.</source>
        <translation>Đoạn {number} nêu một ngày không có năm: “{said}”.</translation>
    </message>
    <message>
        <source>One organisation is written in several ways: {names}.</source>
        <translation>Một tổ chức được viết theo nhiều cách: {names}.</translation>
    </message>
    <message>
        <source>Abbreviations that are never written out: {names}.</source>
        <translation>Từ viết tắt chưa được viết đầy đủ lần nào: {names}.</translation>
    </message>
    <message>
        <source>Paragraph {number} speaks of an annex, and the record has none: “{said}”.</source>
        <translation>Đoạn {number} nhắc đến phụ lục nhưng văn kiện không có phụ lục nào: “{said}”.</translation>
    </message>
    <message>
        <source>Nobody is listed to sign.</source>
        <translation>Chưa có ai trong danh sách người ký.</translation>
    </message>
    <message>
        <source>{name} signs and is not on the list of participants.</source>
        <translation>{name} ký nhưng không có trong danh sách đại biểu.</translation>
    </message>
    <message>
        <source>{name} signs and is marked as excused.</source>
        <translation>{name} ký nhưng được đánh dấu là vắng có lý do.</translation>
    </message>
    <message>
        <source>{name} signs and is marked as absent.</source>
        <translation>{name} ký nhưng được đánh dấu là vắng mặt.</translation>
    </message>
    <message>
        <source>{name} signs and is marked as replaced.</source>
        <translation>{name} ký nhưng được đánh dấu là đã được thay thế.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“{file}” could not be read.</source>
        <translation>Không đọc được “{file}”.</translation>
    </message>
    <message>
        <source>It is not there, it is a folder, or you may not read it.</source>
        <translation>Tệp không có ở đó, là một thư mục, hoặc bạn không có quyền đọc.</translation>
    </message>
    <message>
        <source>Nothing was taken in from “{file}”.</source>
        <translation>Không nhận gì từ “{file}”.</translation>
    </message>
    <message>
        <source>It is damaged, or was changed after it was made.</source>
        <translation>Tệp bị hỏng hoặc đã bị thay đổi sau khi tạo.</translation>
    </message>
    <message>
        <source>Ask the office that sent it for a new one.</source>
        <translation>Hãy xin văn phòng đã gửi một bản mới.</translation>
    </message>
    <message>
        <source>It is not a bundle that Rapporteur made.</source>
        <translation>Đây không phải là gói do Rapporteur tạo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>It is larger than 1 GB.</source>
        <translation>Tệp lớn hơn 1 GB.</translation>
    </message>
    <message>
        <source>Export its meetings one by one and read those.</source>
        <translation>Hãy xuất từng cuộc họp rồi đọc các tệp đó.</translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation>Nó được tạo bởi phiên bản Rapporteur mới hơn.</translation>
    </message>
    <message>
        <source>Install that version, then take it in.</source>
        <translation>Hãy cài phiên bản đó rồi nhận gói.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Save “{title}”</source>
        <translation>Lưu “{title}”</translation>
    </message>
    <message>
        <source>{kind} (*{ending})</source>
        <translation>{kind} (*{ending})</translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation>Đang lưu “{name}”</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Tài liệu Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dữ liệu (JSON)</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Title of the meeting</source>
        <translation>Tên cuộc họp</translation>
    </message>
    <message>
        <source>Days of the meeting</source>
        <translation>Các ngày họp</translation>
    </message>
    <message>
        <source>City and country</source>
        <translation>Thành phố và quốc gia</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Number of delegates</source>
        <translation>Số đại biểu</translation>
    </message>
    <message>
        <source>Number of National Societies</source>
        <translation>Số Hội quốc gia</translation>
    </message>
    <message>
        <source>List of National Societies</source>
        <translation>Danh sách các Hội quốc gia</translation>
    </message>
    <message>
        <source>All who took part, by category</source>
        <translation>Tất cả thành phần tham dự, theo nhóm</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Khai mạc</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Bế mạc</translation>
    </message>
    <message>
        <source>Keynote by</source>
        <translation>Diễn giả chính</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Đồng chủ tọa</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Lead country</source>
        <translation>Nước chủ trì</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation>Các nội dung chương trình nghị sự</translation>
    </message>
    <message>
        <source>Title of the next meeting</source>
        <translation>Tên cuộc họp tiếp theo</translation>
    </message>
    <message>
        <source>Days of the next meeting</source>
        <translation>Các ngày của cuộc họp tiếp theo</translation>
    </message>
    <message>
        <source>City and country of the next meeting</source>
        <translation>Thành phố và quốc gia của cuộc họp tiếp theo</translation>
    </message>
    <message>
        <source>Next in the chair</source>
        <translation>Đơn vị giữ vai trò chủ tọa tiếp theo</translation>
    </message>
    <message>
        <source>Year of the next chair</source>
        <translation>Năm của chủ tọa tiếp theo</translation>
    </message>
    <message>
        <source>Chair rota from then on</source>
        <translation>Thứ tự luân phiên chủ tọa từ đó</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>Câu mở đầu</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>Do đơn vị nào đăng cai</translation>
    </message>
    <message>
        <source>Presided and opened by</source>
        <translation>Do ai chủ trì và khai mạc</translation>
    </message>
    <message>
        <source>Attended by, by category</source>
        <translation>Thành phần tham dự, theo nhóm</translation>
    </message>
    <message>
        <source>Thanks to the host</source>
        <translation>Lời cảm ơn đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Cuộc họp tiếp theo</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Collect {count} signature</source>
        <translation>Lấy {count} chữ ký</translation>
    </message>
    <message>
        <source>Collect {count} signatures</source>
        <translation>Lấy {count} chữ ký</translation>
    </message>
    <message>
        <source>{count} people, not named</source>
        <translation>{count} người, chưa nêu tên</translation>
    </message>
    <message>
        <source>{count} person, not named</source>
        <translation>{count} người, chưa nêu tên</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} có mặt</translation>
    </message>
    <message>
        <source>{count} delegate</source>
        <translation>{count} đại biểu</translation>
    </message>
    <message>
        <source>{count} delegates</source>
        <translation>{count} đại biểu</translation>
    </message>
    <message>
        <source>{count} country</source>
        <translation>{count} nước</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} nước</translation>
    </message>
    <message>
        <source>{count} Society</source>
        <translation>{count} Hội</translation>
    </message>
    <message>
        <source>{count} Societies</source>
        <translation>{count} Hội</translation>
    </message>
    <message>
        <source>{count} organisation</source>
        <translation>{count} tổ chức</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} tổ chức</translation>
    </message>
    <message>
        <source>{count} delegate, not named</source>
        <translation>{count} đại biểu, chưa nêu tên</translation>
    </message>
    <message>
        <source>{count} delegates, not named</source>
        <translation>{count} đại biểu, chưa nêu tên</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>dd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, dd/MM/yyyy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang diễn ra</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>còn {count} ngày</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} hàng</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} hàng</translation>
    </message>
    <message>
        <source>Import {count} person</source>
        <translation>Nhập {count} người</translation>
    </message>
    <message>
        <source>Import {count} people</source>
        <translation>Nhập {count} người</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} mới</translation>
    </message>
    <message>
        <source>{count} known</source>
        <translation>{count} đã có</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} bỏ qua</translation>
    </message>
    <message>
        <source>Known, {count} change</source>
        <translation>Đã có, {count} thay đổi</translation>
    </message>
    <message>
        <source>Known, {count} changes</source>
        <translation>Đã có, {count} thay đổi</translation>
    </message>
    <message>
        <source>{count} new organisation</source>
        <translation>{count} tổ chức mới</translation>
    </message>
    <message>
        <source>{count} new organisations</source>
        <translation>{count} tổ chức mới</translation>
    </message>
    <message>
        <source>stands in {count} place</source>
        <translation>có ở {count} chỗ</translation>
    </message>
    <message>
        <source>stands in {count} places</source>
        <translation>có ở {count} chỗ</translation>
    </message>
    <message>
        <source>{count} pair may be one</source>
        <translation>{count} cặp có thể là một</translation>
    </message>
    <message>
        <source>{count} pairs may be one</source>
        <translation>{count} cặp có thể là một</translation>
    </message>
    <message>
        <source>the likeliest {count} are shown</source>
        <translation>hiển thị {count} cặp giống nhất</translation>
    </message>
    <message>
        <source>In {count} place the name is taken out.</source>
        <translation>Tên được bỏ ở {count} chỗ.</translation>
    </message>
    <message>
        <source>In {count} places the name is taken out.</source>
        <translation>Tên được bỏ ở {count} chỗ.</translation>
    </message>
    <message>
        <source>{count} place keeps the name: the record of that meeting is adopted.</source>
        <translation>{count} chỗ giữ tên: văn kiện của cuộc họp đó đã thông qua.</translation>
    </message>
    <message>
        <source>{count} places keep the name: the records of those meetings are adopted.</source>
        <translation>{count} chỗ giữ tên: văn kiện của các cuộc họp đó đã thông qua.</translation>
    </message>
    <message>
        <source>{count} copy still holds people who were erased</source>
        <translation>{count} bản sao vẫn chứa dữ liệu của người đã xóa</translation>
    </message>
    <message>
        <source>{count} copies still hold people who were erased</source>
        <translation>{count} bản sao vẫn chứa dữ liệu của người đã xóa</translation>
    </message>
    <message>
        <source>{count} copy of the file holds the data, too.</source>
        <translation>{count} bản sao của tệp cũng chứa dữ liệu này.</translation>
    </message>
    <message>
        <source>{count} copies of the file hold the data, too.</source>
        <translation>{count} bản sao của tệp cũng chứa dữ liệu này.</translation>
    </message>
    <message>
        <source>Taken out of {count} copy</source>
        <translation>Đã loại khỏi {count} bản sao</translation>
    </message>
    <message>
        <source>Taken out of {count} copies</source>
        <translation>Đã loại khỏi {count} bản sao</translation>
    </message>
    <message>
        <source>{count} decision</source>
        <translation>{count} lựa chọn</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} lựa chọn</translation>
    </message>
    <message>
        <source>Add {count} entry</source>
        <translation>Thêm {count} mục</translation>
    </message>
    <message>
        <source>Add {count} entries</source>
        <translation>Thêm {count} mục</translation>
    </message>
    <message>
        <source>{count} row left out</source>
        <translation>bỏ qua {count} dòng</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>bỏ qua {count} dòng</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} mục cần xem</translation>
    </message>
</context>
<context>
    <name>figures_page</name>
    <message>
        <source>Edition</source>
        <translation>Kỳ họp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Lần đầu tiên</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Save as paper…</source>
        <translation>Lưu thành bản in…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Các kỳ họp</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>No meeting of this series has participants yet</source>
        <translation>Chưa có cuộc họp nào của chuỗi này có đại biểu</translation>
    </message>
    <message>
        <source>Once people are on the lists, they are counted here edition by edition.</source>
        <translation>Khi danh sách có người, họ được đếm ở đây theo từng kỳ họp.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Tình hình tham dự</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>New file…</source>
        <translation>Tệp mới…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Open records on a server…</source>
        <translation>Mở hồ sơ trên máy chủ…</translation>
    </message>
    <message>
        <source>Export everything as JSON…</source>
        <translation>Xuất toàn bộ dạng JSON…</translation>
    </message>
    <message>
        <source>Import JSON…</source>
        <translation>Nhập JSON…</translation>
    </message>
    <message>
        <source>Take in from another office…</source>
        <translation>Nhận từ văn phòng khác…</translation>
    </message>
    <message>
        <source>Carry everything to a server…</source>
        <translation>Chuyển toàn bộ lên máy chủ…</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Lưu toàn bộ thành tệp…</translation>
    </message>
    <message>
        <source>Where the new file is to live</source>
        <translation>Nơi đặt tệp mới</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>A file with everything that is on the server</source>
        <translation>Tệp chứa toàn bộ những gì trên máy chủ</translation>
    </message>
    <message>
        <source>Export everything as JSON</source>
        <translation>Xuất toàn bộ dạng JSON</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Everything exported to “{name}”</source>
        <translation>Đã xuất toàn bộ vào “{name}”</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>Nhập JSON</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Imported: {added} new, {changed} changed, {same} the same as before</source>
        <translation>Đã nhập: {added} mới, {changed} thay đổi, {same} như cũ</translation>
    </message>
</context>
<context>
    <name>first_steps</name>
    <message>
        <source>Make a new file</source>
        <translation>Tạo tệp mới</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Nơi khác…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>or look around in a sample file</source>
        <translation>hoặc xem thử một tệp mẫu</translation>
    </message>
    <message>
        <source>or open records on a server</source>
        <translation>hoặc mở hồ sơ trên máy chủ</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>Tệp sẽ nằm ở {path}</translation>
    </message>
    <message>
        <source>Your meetings will be here</source>
        <translation>Các cuộc họp của bạn sẽ ở đây</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer. It begins with the National Societies already in the register.</source>
        <translation>Mọi thứ được giữ trong một tệp trên máy tính này. Danh bạ có sẵn các Hội quốc gia ngay từ đầu.</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Máy chủ khác…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Tệp mới…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Quay lại một bản sao…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Cứu phần đọc được…</translation>
    </message>
    <message>
        <source>Look into a copy</source>
        <translation>Xem một bản sao</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Đang sao chép {name}</translation>
    </message>
    <message>
        <source>Choose it from the list, or leave it empty and add it later.</source>
        <translation>Chọn trong danh sách, hoặc để trống và bổ sung sau.</translation>
    </message>
    <message>
        <source>Its name or country</source>
        <translation>Tên Hội hoặc tên nước</translation>
    </message>
    <message>
        <source>Your National Society</source>
        <translation>Hội quốc gia của bạn</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Statement</source>
        <translation>Tuyên bố</translation>
    </message>
    <message>
        <source>Record of meeting</source>
        <translation>Biên bản cuộc họp</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Trang giới thiệu sự kiện</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Theo nhóm</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Theo đoàn</translation>
    </message>
    <message>
        <source>With room to sign</source>
        <translation>Có chỗ ký</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Mỗi ngày một tờ</translation>
    </message>
    <message>
        <source>One a session</source>
        <translation>Mỗi phiên một tờ</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Giấy chứng nhận tham dự</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>Tờ ảnh</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Thẻ đại biểu</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Biển tên</translation>
    </message>
    <message>
        <source>90 × 55 mm, ten a page</source>
        <translation>90 × 55 mm, mười thẻ một trang</translation>
    </message>
    <message>
        <source>A6, four a page</source>
        <translation>A6, bốn thẻ một trang</translation>
    </message>
    <message>
        <source>A7, eight a page</source>
        <translation>A7, tám thẻ một trang</translation>
    </message>
    <message>
        <source>A4 folded, one a page</source>
        <translation>A4 gấp đôi, một biển một trang</translation>
    </message>
    <message>
        <source>A5 folded, two a page</source>
        <translation>A5 gấp đôi, hai biển một trang</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Đã bỏ các thay đổi của bạn.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Đã giữ bản nháp {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Lưu bản của tôi</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>Mở bản kia</translation>
    </message>
    <message>
        <source>This was changed and saved elsewhere. Your text is still here.</source>
        <translation>Mục này đã được sửa và lưu ở nơi khác. Nội dung bạn gõ vẫn còn đây.</translation>
    </message>
    <message>
        <source>This is the other version.</source>
        <translation>Đây là bản kia.</translation>
    </message>
    <message>
        <source>Put my text back</source>
        <translation>Đưa nội dung của tôi trở lại</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Text from {time} was not saved, and this was changed since.</source>
        <translation>Nội dung gõ lúc {time} chưa được lưu, và mục này đã thay đổi từ đó.</translation>
    </message>
    <message>
        <source>Text from {time} was not saved.</source>
        <translation>Nội dung gõ lúc {time} chưa được lưu.</translation>
    </message>
    <message>
        <source>Add “{text}” as a new organisation</source>
        <translation>Thêm “{text}” làm tổ chức mới</translation>
    </message>
    <message>
        <source>Add “{text}” as a new person</source>
        <translation>Thêm “{text}” làm cá nhân mới</translation>
    </message>
    <message>
        <source>Add “{text}” as a new series</source>
        <translation>Thêm “{text}” làm chuỗi cuộc họp mới</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>trong danh bạ</translation>
    </message>
    <message>
        <source>(no longer in the register)</source>
        <translation>(không còn trong danh bạ)</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Xóa dòng này</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} nữa</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>Tệp bị hỏng: {what}.</translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be read: {what}.</source>
        <translation>Có dữ liệu trong tệp không đọc được: {what}.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” refer to something that is not there.</source>
        <translation>{count} mục của “{table}” trỏ đến thứ không tồn tại.</translation>
    </message>
    <message>
        <source>The search does not know “{name}” as it stands now.</source>
        <translation>Phần tìm kiếm chưa biết “{name}” như hiện nay.</translation>
    </message>
    <message>
        <source>{there} entries of “{table}” are there, and {counted} are counted.</source>
        <translation>“{table}” có {there} mục nhưng đếm được {counted}.</translation>
    </message>
    <message>
        <source>The file “{name}” of a meeting is damaged or not there.</source>
        <translation>Tệp “{name}” của một cuộc họp bị hỏng hoặc không có.</translation>
    </message>
    <message>
        <source>The history was altered: change {number} is not what it was.</source>
        <translation>Lịch sử đã bị sửa: thay đổi {number} không còn như ban đầu.</translation>
    </message>
    <message>
        <source>The history was altered: change {number} is missing.</source>
        <translation>Lịch sử đã bị sửa: thiếu thay đổi {number}.</translation>
    </message>
    <message>
        <source>Another program made {count} changes since Rapporteur saved last.</source>
        <translation>Một chương trình khác đã thực hiện {count} thay đổi từ lần Rapporteur lưu gần nhất.</translation>
    </message>
    <message>
        <source>The history does not hear of every change: “{name}” is missing or altered.</source>
        <translation>Lịch sử không nhận được mọi thay đổi: “{name}” bị thiếu hoặc bị sửa.</translation>
    </message>
    <message>
        <source>The history was altered: {count} entries were erased and nothing says so.</source>
        <translation>Lịch sử đã bị sửa: {count} mục bị xóa mà không có ghi nhận.</translation>
    </message>
    <message>
        <source>The history was cut: the state in which “{name}” was adopted is not in it.</source>
        <translation>Lịch sử đã bị cắt: không còn trạng thái khi “{name}” được thông qua.</translation>
    </message>
    <message>
        <source>Entry {number} of “{table}” is not what it was when it was saved last.</source>
        <translation>Mục {number} của “{table}” không còn như khi được lưu lần cuối.</translation>
    </message>
    <message>
        <source>Entry {number} of “{table}” is missing.</source>
        <translation>Thiếu mục {number} của “{table}”.</translation>
    </message>
    <message>
        <source>The times of entry {number} of “{table}” are not what they were.</source>
        <translation>Các mốc thời gian của mục {number} trong “{table}” không còn như cũ.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Changed</source>
        <translation>Đã thay đổi</translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation>Tệp được tạo</translation>
    </message>
    <message>
        <source>The file was brought up to date</source>
        <translation>Tệp được nâng lên định dạng mới</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Bị chương trình khác thay đổi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>An earlier state was taken back</source>
        <translation>Đã quay lại trạng thái trước</translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation>Đưa về từ thùng rác</translation>
    </message>
    <message>
        <source>Taken in from another office</source>
        <translation>Nhận từ văn phòng khác</translation>
    </message>
    <message>
        <source>Taken from a list</source>
        <translation>Lấy từ danh sách</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Đã xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Two entries made one</source>
        <translation>Hai mục gộp làm một</translation>
    </message>
    <message>
        <source>added</source>
        <translation>được thêm</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>được sửa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bị bỏ</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>bị xóa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Some of it was erased for the sake of a person&apos;s data.</source>
        <translation>Một phần đã được xóa vì dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Quay lại trạng thái này</translation>
    </message>
    <message>
        <source>Makes it as it was after this change, as one more change</source>
        <translation>Đưa về đúng như sau thay đổi này, bằng một thay đổi mới</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>There are more changes than are shown here.</source>
        <translation>Có nhiều thay đổi hơn số được hiển thị ở đây.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nothing was changed since this file keeps a history.</source>
        <translation>Chưa có thay đổi nào từ khi tệp này ghi lịch sử.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Xem các thay đổi trước đó</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình nghị sự</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Các đoàn</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Danh sách đã ký</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Các danh sách đã ký</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>Bản đã in</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Các bản đã in</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} và {count} nữa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Link to a meeting</source>
        <translation>Liên kết với cuộc họp</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Turn to chair</source>
        <translation>Lượt chủ tọa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation>Mục của chương trình nghị sự</translation>
    </message>
    <message>
        <source>Person in the register</source>
        <translation>Người trong danh bạ</translation>
    </message>
    <message>
        <source>Organisation in the register</source>
        <translation>Tổ chức trong danh bạ</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Cuộc họp khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay bởi</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Bản đã ký</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Whose position it is</source>
        <translation>Quan điểm của ai</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Chosen for the paper</source>
        <translation>Chọn cho bản in</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>Trang quét</translation>
    </message>
    <message>
        <source>Issue of the list</source>
        <translation>Bản của danh sách</translation>
    </message>
    <message>
        <source>Order of delegations</source>
        <translation>Thứ tự các đoàn</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Đến và đi</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Emphasis, links or languages</source>
        <translation>Nhấn mạnh, liên kết hoặc ngôn ngữ</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Chi tiết khác</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>như trước</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>thêm vào</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Mọi cuộc họp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Recent records</source>
        <translation>Văn kiện gần đây</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Mọi văn kiện</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>{count} organisations are already in the register, in several languages.</source>
        <translation>Danh bạ đã có sẵn {count} tổ chức, bằng nhiều ngôn ngữ.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Chưa có cuộc họp nào được dự kiến.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>chưa có ngày</translation>
    </message>
    <message>
        <source>hosted by {name}</source>
        <translation>{name} đăng cai</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The letters were spoilt: UTF-8 was read as Western European. “{sample}” should read “{mended}”.</source>
        <translation>Chữ bị lỗi: UTF-8 bị đọc như bảng mã Tây Âu. “{sample}” phải là “{mended}”.</translation>
    </message>
    <message>
        <source>The letters were spoilt: UTF-8 was read as Western European, as in “{sample}”. Some are lost for good.</source>
        <translation>Chữ bị lỗi: UTF-8 bị đọc như bảng mã Tây Âu, như ở “{sample}”. Một số chữ đã mất hẳn.</translation>
    </message>
    <message>
        <source>This is Burmese in Zawgyi, not in Unicode, as in “{sample}”. Convert it first, or nobody can find it.</source>
        <translation>Đây là tiếng Miến Điện theo Zawgyi, không phải Unicode, như ở “{sample}”. Hãy chuyển đổi trước, nếu không sẽ không ai tìm được.</translation>
    </message>
    <message>
        <source>Letters were lost before the file came here: “{sample}”.</source>
        <translation>Một số chữ đã mất trước khi tệp đến đây: “{sample}”.</translation>
    </message>
    <message>
        <source>It is neither a sheet nor a text nor a card.</source>
        <translation>Tệp không phải là bảng tính, văn bản hay danh thiếp.</translation>
    </message>
    <message>
        <source>Lists come in as CSV, XLSX, XLS, ODS, vCard, iCalendar or plain text.</source>
        <translation>Danh sách được nhập từ CSV, XLSX, XLS, ODS, vCard, iCalendar hoặc văn bản thuần.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>Không đọc được “{file}”.</translation>
    </message>
    <message>
        <source>It is damaged, or no workbook at all.</source>
        <translation>Tệp bị hỏng, hoặc không phải là bảng tính.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Save it without one, then import it.</source>
        <translation>Hãy lưu tệp không có mật khẩu rồi nhập.</translation>
    </message>
    <message>
        <source>It holds far more than a list of people.</source>
        <translation>Tệp chứa nhiều hơn hẳn một danh sách người.</translation>
    </message>
    <message>
        <source>Copy the list into a workbook of its own.</source>
        <translation>Hãy chép danh sách vào một bảng tính riêng.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Tây Âu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirin</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Trung Âu</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Tiếng Hy Lạp</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tiếng Thổ Nhĩ Kỳ</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Tiếng Do Thái</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Ban-tích</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Tiếng Trung, giản thể</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Tiếng Trung, phồn thể</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Tiếng Nhật (EUC)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8)</source>
        <translation>Kirin (KOI8)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS)</source>
        <translation>Kirin (DOS)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac)</source>
        <translation>Kirin (Mac)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Tây Âu (Mac)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Danh xưng</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Sau tên</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Post on this list</source>
        <translation>Chức vụ trong danh sách này</translation>
    </message>
    <message>
        <source>Skipped: on the list already</source>
        <translation>Bỏ qua: đã có trong danh sách</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <translation>Cùng người với hàng {row}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Category by organisation</source>
        <translation>Nhóm theo tổ chức</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Nội dung đã sao chép</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation>Tại chỗ hay trực tuyến</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Các hàng của danh sách</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Organisation in the list</source>
        <translation>Tổ chức trong danh sách</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số hàng</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Được hiểu là</translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation>Mới trong danh bạ</translation>
    </message>
    <message>
        <source>Only printed as it stands</source>
        <translation>Chỉ in như đã viết</translation>
    </message>
    <message>
        <source>New, or {name}?</source>
        <translation>Mới, hay là {name}?</translation>
    </message>
    <message>
        <source>Find another one</source>
        <translation>Tìm tổ chức khác</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Cột {number}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>The letters of this file can be read in several ways. Are the names right?</source>
        <translation>Chữ trong tệp này có thể đọc theo nhiều cách. Tên có đúng không?</translation>
    </message>
    <message>
        <source>If not, choose other letters above: each choice shows how a line reads.</source>
        <translation>Nếu không, hãy chọn bảng mã khác ở trên: mỗi lựa chọn cho thấy một dòng sẽ đọc ra sao.</translation>
    </message>
    <message>
        <source>Mend the letters</source>
        <translation>Sửa lỗi chữ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Nhập danh sách người</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Nhập đại biểu</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>Comparing with the register…</source>
        <translation>Đang so với danh bạ…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Đang nhập người</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Cách xử lý hàng này</translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation>Có thể là cùng một người</translation>
    </message>
    <message>
        <source>What the list changes</source>
        <translation>Danh sách sẽ thay đổi</translation>
    </message>
    <message>
        <source>Row {row} of this list</source>
        <translation>Hàng {row} của danh sách này</translation>
    </message>
    <message>
        <source>{share} % alike</source>
        <translation>giống {share} %</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Paste from Excel or Word</source>
        <translation>Dán từ Excel hoặc Word</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Thả danh sách vào đây</translation>
    </message>
    <message>
        <source>Excel, CSV, cards, invitations or a plain list. You see every row before it comes in.</source>
        <translation>Excel, CSV, danh thiếp, thư mời hoặc danh sách thường. Bạn xem từng hàng trước khi nhập.</translation>
    </message>
    <message>
        <source>“{file}” was changed since: it is read anew, and what was decided does not fit.</source>
        <translation>“{file}” đã thay đổi từ lúc đó: tệp được đọc lại từ đầu, những gì đã chọn không còn khớp.</translation>
    </message>
    <message>
        <source>An import from {time} was not finished: {about}.</source>
        <translation>Lần nhập lúc {time} chưa xong: {about}.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>nội dung đã sao chép</translation>
    </message>
    <message>
        <source>The import was discarded: {about}.</source>
        <translation>Đã bỏ lần nhập: {about}.</translation>
    </message>
    <message>
        <source>The list was too large to be kept. Copy it again and paste it here: what was decided is kept.</source>
        <translation>Danh sách quá lớn nên không được giữ. Hãy sao chép lại và dán vào đây: những gì đã chọn vẫn được giữ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Decide again: it was {name}, who is not proposed any more.</source>
        <translation>Hãy chọn lại: trước đó là {name}, nay không còn được gợi ý nữa.</translation>
    </message>
    <message>
        <source>Look again: what is known of {name} was changed since.</source>
        <translation>Hãy xem lại: thông tin về {name} đã thay đổi từ lúc đó.</translation>
    </message>
    <message>
        <source>Decide again: what it was taken for is not in the register any more.</source>
        <translation>Hãy chọn lại: tổ chức đã chọn không còn trong danh bạ.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>List of keys</source>
        <translation>Danh sách phím</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Tìm hoặc chọn lệnh</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Đến Trang chủ</translation>
    </message>
    <message>
        <source>Go to Meetings</source>
        <translation>Đến Cuộc họp</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Đến Văn kiện</translation>
    </message>
    <message>
        <source>New, of what is shown</source>
        <translation>Thêm mới vào trang đang xem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Tìm trên trang này</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần tiếp theo của cửa sổ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Import a list of people…</source>
        <translation>Nhập danh sách người…</translation>
    </message>
    <message>
        <source>Find duplicates in the register</source>
        <translation>Tìm mục trùng trong danh bạ</translation>
    </message>
    <message>
        <source>Take in from another office…</source>
        <translation>Nhận từ văn phòng khác…</translation>
    </message>
    <message>
        <source>Go to the bin</source>
        <translation>Đến thùng rác</translation>
    </message>
    <message>
        <source>Protection with a passphrase</source>
        <translation>Bảo vệ bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Lock the file now</source>
        <translation>Khóa tệp ngay</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Cỡ thường</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Trợ giúp trang này</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Trình đơn của hàng</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Gập và mở nhóm</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>On a meeting</source>
        <translation>Ở trang cuộc họp</translation>
    </message>
    <message>
        <source>Next and previous tab</source>
        <translation>Thẻ sau và thẻ trước</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Đến một thẻ</translation>
    </message>
    <message>
        <source>Among participants</source>
        <translation>Trong danh sách đại biểu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>At the door: two letters and Enter mark present</source>
        <translation>Điểm danh: hai chữ cái và Enter đánh dấu có mặt</translation>
    </message>
    <message>
        <source>Present, confirmed, excused, absent, invited</source>
        <translation>Có mặt, đã xác nhận, vắng có lý do, vắng mặt, đã mời</translation>
    </message>
    <message>
        <source>Move up and down</source>
        <translation>Chuyển lên và xuống</translation>
    </message>
    <message>
        <source>On a list that comes in</source>
        <translation>Trong danh sách đang nhập</translation>
    </message>
    <message>
        <source>New, same person, skip</source>
        <translation>Mới, cùng một người, bỏ qua</translation>
    </message>
    <message>
        <source>Paste a list from Excel or Word</source>
        <translation>Dán danh sách từ Excel hoặc Word</translation>
    </message>
    <message>
        <source>In the text of a record</source>
        <translation>Trong nội dung văn kiện</translation>
    </message>
    <message>
        <source>Heading, numbered, continuation, sub-paragraph, bullet, plain</source>
        <translation>Tiêu đề, đoạn đánh số, nối tiếp, điểm, gạch đầu dòng, thường</translation>
    </message>
    <message>
        <source>Deeper and higher level</source>
        <translation>Cấp thấp hơn và cao hơn</translation>
    </message>
    <message>
        <source>Bold and italic</source>
        <translation>Đậm và nghiêng</translation>
    </message>
    <message>
        <source>Not agreed: in square brackets</source>
        <translation>Chưa thống nhất: trong ngoặc vuông</translation>
    </message>
    <message>
        <source>Insert a sentence or live text from the meeting</source>
        <translation>Chèn câu hoặc văn bản động từ cuộc họp</translation>
    </message>
    <message>
        <source>Make plain text of live text</source>
        <translation>Chuyển văn bản động thành văn bản thuần</translation>
    </message>
    <message>
        <source>Show or hide the pages</source>
        <translation>Hiện hoặc ẩn các trang</translation>
    </message>
    <message>
        <source>Next and previous finding</source>
        <translation>Điều cần xem sau và trước</translation>
    </message>
    <message>
        <source>Among signatures</source>
        <translation>Trong danh sách chữ ký</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Ký hôm nay</translation>
    </message>
    <message>
        <source>Sign electronically</source>
        <translation>Ký điện tử</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Tiếng Nga</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Tiếng Khmer</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Tiếng Lào</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Tiếng Miến Điện</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Tiếng Mã Lai</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Tiếng Filipino</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Tetum</source>
        <translation>Tiếng Tetum</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tiếng Tamil</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Tiếng Dari</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Tiếng Ba Tư</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Language of the letter</source>
        <translation>Ngôn ngữ của thư</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Ngày của thư</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Post of who signs</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>People whose language is known get the letter in it, if it is kept.</source>
        <translation>Ai đã rõ ngôn ngữ thư từ thì nhận thư bằng ngôn ngữ đó, nếu có lưu thư bằng ngôn ngữ ấy.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Save and show the letters</source>
        <translation>Lưu và xem các thư</translation>
    </message>
    <message>
        <source>Letters of invitation</source>
        <translation>Thư mời</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Save “{title}” as a list</source>
        <translation>Lưu “{title}” thành danh sách</translation>
    </message>
    <message>
        <source>{kind} (*{ending})</source>
        <translation>{kind} (*{ending})</translation>
    </message>
    <message>
        <source>Saving “{name}”</source>
        <translation>Đang lưu “{name}”</translation>
    </message>
    <message>
        <source>Saved “{name}”: 1 row</source>
        <translation>Đã lưu “{name}”: 1 hàng</translation>
    </message>
    <message>
        <source>Saved “{name}”: {count} rows</source>
        <translation>Đã lưu “{name}”: {count} hàng</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation>Tên, {language}</translation>
    </message>
    <message>
        <source>Short name, {language}</source>
        <translation>Tên ngắn, {language}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã định danh</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, cho mọi chương trình</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình nghị sự</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Tình hình tham dự</translation>
    </message>
    <message>
        <source>1 cell begins like a formula; an apostrophe before it keeps it text in a spreadsheet.</source>
        <translation>1 ô bắt đầu như công thức; dấu nháy trước ô giữ cho ô là văn bản trong bảng tính.</translation>
    </message>
    <message>
        <source>{count} cells begin like a formula; an apostrophe before them keeps them text in a spreadsheet.</source>
        <translation>{count} ô bắt đầu như công thức; dấu nháy trước ô giữ cho ô là văn bản trong bảng tính.</translation>
    </message>
</context>
<context>
    <name>location</name>
    <message>
        <source>a network drive</source>
        <translation>ổ đĩa mạng</translation>
    </message>
    <message>
        <source>a stick or memory card</source>
        <translation>USB hoặc thẻ nhớ</translation>
    </message>
    <message>
        <source>“{name}” lies in {place}.</source>
        <translation>“{name}” nằm trong {place}.</translation>
    </message>
    <message>
        <source>“{name}” would lie in {place}.</source>
        <translation>“{name}” sẽ nằm trong {place}.</translation>
    </message>
    <message>
        <source>It carries files to other computers and may move or change one that is open: work has been lost that way. Keep the file on this computer and let its copies go there.</source>
        <translation>Nơi đó chuyển tệp sang máy khác và có thể dời hay đổi tệp đang mở: đã từng mất dữ liệu như vậy. Hãy giữ tệp trên máy tính này và để các bản sao ở đó.</translation>
    </message>
    <message>
        <source>It may go away while the file is open, and saving is slower there. Keep the file on this computer and let its copies go there.</source>
        <translation>Nơi đó có thể bị ngắt khi tệp đang mở và lưu chậm hơn. Hãy giữ tệp trên máy tính này và để các bản sao ở đó.</translation>
    </message>
    <message>
        <source>Where the file is to live</source>
        <translation>Nơi đặt tệp</translation>
    </message>
    <message>
        <source>Make it there all the same</source>
        <translation>Vẫn tạo ở đó</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Cứ để ở đó</translation>
    </message>
    <message>
        <source>Bring it to this computer</source>
        <translation>Đưa về máy tính này</translation>
    </message>
    <message>
        <source>Bringing the file to this computer</source>
        <translation>Đang đưa tệp về máy tính này</translation>
    </message>
    <message>
        <source>The file is here now. The old one stays where it was.</source>
        <translation>Tệp đã ở đây. Tệp cũ vẫn ở chỗ trước.</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Chọn ngày (Alt+Down)</translation>
    </message>
    <message>
        <source>This is not a day. Write it like {day}.</source>
        <translation>Đây không phải là ngày. Hãy viết như {day}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Hoàn tác việc này (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>One thing to put right before saving:</source>
        <translation>Cần sửa một mục trước khi lưu:</translation>
    </message>
    <message>
        <source>{count} things to put right, first:</source>
        <translation>Cần sửa {count} mục, trước hết:</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
</context>
<context>
    <name>looking</name>
    <message>
        <source>This is a copy to look at: nothing can be saved.</source>
        <translation>Đây là bản sao chỉ để xem: không lưu được gì.</translation>
    </message>
    <message>
        <source>The file needs version {version}.</source>
        <translation>Tệp cần phiên bản {version}.</translation>
    </message>
    <message>
        <source>copy to look at</source>
        <translation>bản sao chỉ để xem</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Hãy mở một tệp trước.</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>E-mail about the meeting</source>
        <translation>Thư điện tử về cuộc họp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Đồng gửi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Không gửi</translation>
    </message>
    <message>
        <source>Click or Space turns a row: To, Copy, Not sent.</source>
        <translation>Nhấp chuột hoặc nhấn phím cách để đổi hàng: Đến, Đồng gửi, Không gửi.</translation>
    </message>
    <message>
        <source>no address in the register</source>
        <translation>chưa có địa chỉ</translation>
    </message>
    <message>
        <source>Nobody gets the e-mail yet: turn somebody to To or Copy.</source>
        <translation>Chưa có ai nhận thư: hãy đổi ai đó sang Đến hoặc Đồng gửi.</translation>
    </message>
    <message>
        <source>Paper attached as PDF</source>
        <translation>Giấy tờ đính kèm dạng PDF</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Trang giới thiệu sự kiện</translation>
    </message>
    <message>
        <source>With the calendar file</source>
        <translation>Kèm tệp lịch</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Mở trong chương trình thư</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Thư điện tử (*.eml)</translation>
    </message>
    <message>
        <source>Saved “{name}”. Opened in a mail program it waits to be sent.</source>
        <translation>Đã lưu “{name}”. Mở trong chương trình thư, thư chờ được gửi.</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program.</source>
        <translation>Thư đã mở trong chương trình thư của bạn.</translation>
    </message>
    <message>
        <source>No mail program opened. Save the e-mail as a file and open it there.</source>
        <translation>Không mở được chương trình thư. Hãy lưu thư thành tệp và mở tại đó.</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình nghị sự</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Send to another office…</source>
        <translation>Gửi cho văn phòng khác…</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Xóa cuộc họp</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ký…</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Phát hành…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Các phần của cuộc họp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở văn kiện</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Soạn văn kiện</translation>
    </message>
    <message>
        <source>{family}: {state}</source>
        <translation>{family}: {state}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>How the meeting is named and numbered. Fields with * are needed.</source>
        <translation>Tên và số của cuộc họp. Cần điền các ô có dấu *.</translation>
    </message>
    <message>
        <source>A virtual meeting keeps the city of its host.</source>
        <translation>Cuộc họp trực tuyến vẫn mang tên thành phố của đơn vị đăng cai.</translation>
    </message>
    <message>
        <source>Names come from the register.</source>
        <translation>Tên lấy từ danh bạ.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Printed as written here.</source>
        <translation>In đúng như viết ở đây.</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Cuộc họp khác</translation>
    </message>
    <message>
        <source>Printed on the event page.</source>
        <translation>In trên trang giới thiệu sự kiện.</translation>
    </message>
    <message>
        <source>Numbers of delegates and Societies are counted from the list of participants.</source>
        <translation>Số đại biểu và số Hội được đếm từ danh sách đại biểu.</translation>
    </message>
    <message>
        <source>How lists, sentences and signatures are put in order, and when the meeting can decide.</source>
        <translation>Cách sắp xếp danh sách, câu và chữ ký, và khi nào cuộc họp có thể quyết định.</translation>
    </message>
    <message>
        <source>No venue: the meeting is virtual</source>
        <translation>Không có địa điểm: cuộc họp trực tuyến</translation>
    </message>
    <message>
        <source>No platform: people meet in person</source>
        <translation>Không có nền tảng: họp trực tiếp</translation>
    </message>
    <message>
        <source>As in its series</source>
        <translation>Như trong chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post and organisation</source>
        <translation>Chức vụ và tổ chức</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Thêm vai trò</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Cuộc họp này</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Cuộc họp khác</translation>
    </message>
    <message>
        <source>Add another meeting</source>
        <translation>Thêm cuộc họp khác</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Thời gian và địa điểm</translation>
    </message>
    <message>
        <source>Host and roles</source>
        <translation>Đăng cai và vai trò</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>Official numbers</source>
        <translation>Số liệu chính thức</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Kết hợp</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã họp</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Khai mạc</translation>
    </message>
    <message>
        <source>Keynote by</source>
        <translation>Diễn giả chính</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Đồng chủ tọa</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Lead country</source>
        <translation>Nước chủ trì</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Bế mạc</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Tiếp nối</translation>
    </message>
    <message>
        <source>Reviews the outcome of</source>
        <translation>Rà soát kết quả của</translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation>Trình lên</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Liên quan đến</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Lần thứ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Printed at the head of every record of this meeting.</source>
        <translation>In ở đầu mọi văn kiện của cuộc họp này.</translation>
    </message>
    <message>
        <source>Process or theme</source>
        <translation>Tiến trình hoặc chủ đề</translation>
    </message>
    <message>
        <source>A second line under the title, if there is one.</source>
        <translation>Dòng thứ hai dưới tiêu đề, nếu có.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tiêu đề ngắn</translation>
    </message>
    <message>
        <source>For lists and page headers.</source>
        <translation>Dùng cho danh sách và đầu trang.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Thời gian bằng chữ</translation>
    </message>
    <message>
        <source>While the days are not set: “by October 2021”.</source>
        <translation>Khi chưa định ngày: “trước tháng 10/2021”.</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>Hình thức họp</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Online platform</source>
        <translation>Nền tảng trực tuyến</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Printed first wherever organisations are listed.</source>
        <translation>In đầu tiên ở mọi danh sách tổ chức.</translation>
    </message>
    <message>
        <source>Background and rationale</source>
        <translation>Bối cảnh và lý do</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Objectives of single parts stand in the agenda.</source>
        <translation>Mục tiêu của từng phần nằm trong chương trình nghị sự.</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Only if the number to be printed is not the one counted.</source>
        <translation>Chỉ điền khi số cần in khác số đếm được.</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>First in all lists</source>
        <translation>Đứng đầu trong mọi danh sách</translation>
    </message>
    <message>
        <source>Countries are called by</source>
        <translation>Các nước được gọi bằng</translation>
    </message>
    <message>
        <source>Counted and listed</source>
        <translation>Được đếm và liệt kê</translation>
    </message>
    <message>
        <source>In lists, sentences and signatures; sheets and badges are for all expected.</source>
        <translation>Trong danh sách, câu và chữ ký; danh sách ký tên và thẻ dành cho tất cả những người dự kiến đến.</translation>
    </message>
    <message>
        <source>Largest delegation</source>
        <translation>Số người tối đa mỗi đoàn</translation>
    </message>
    <message>
        <source>More people of one organisation are marked, not refused.</source>
        <translation>Khi một tổ chức có nhiều người hơn, họ được đánh dấu chứ không bị từ chối.</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Túc số</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Số thành viên cần có</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Ghi chú của văn phòng</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Không bao giờ in.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Rapporteur files (*.rapporteur)</source>
        <translation>Tệp Rapporteur (*.rapporteur)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Tệp JSON (*.json)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Rapporteur made a mistake and should close</source>
        <translation>Rapporteur gặp lỗi và nên đóng lại</translation>
    </message>
    <message>
        <source>It is not your doing. What you typed is kept as a draft and offered when you open again.</source>
        <translation>Không phải lỗi của bạn. Những gì bạn gõ được giữ làm bản nháp và sẽ hiện lại khi bạn mở.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It names no people and no text of your records.</source>
        <translation>Báo cáo này giúp sửa lỗi. Báo cáo không nêu tên ai và không chứa nội dung văn kiện của bạn.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Có lỗi xảy ra</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Close and open again</source>
        <translation>Đóng và mở lại</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>“{file}” stays where it is: something in it is not as it was kept.</source>
        <translation>“{file}” ở nguyên chỗ cũ: có dữ liệu trong đó không còn như khi được lưu.</translation>
    </message>
    <message>
        <source>What was found first: {first}</source>
        <translation>Điều phát hiện đầu tiên: {first}</translation>
    </message>
    <message>
        <source>Check it, and go back to a copy or save what can be read.</source>
        <translation>Hãy kiểm tra, rồi quay lại một bản sao hoặc cứu những gì còn đọc được.</translation>
    </message>
    <message>
        <source>“{file}” did not arrive whole, and nothing of it was kept.</source>
        <translation>“{file}” không đến trọn vẹn, và không có gì được giữ lại.</translation>
    </message>
    <message>
        <source>Try again. What was to be carried is where it was.</source>
        <translation>Hãy thử lại. Những gì cần chuyển vẫn ở chỗ cũ.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Text from {time} was not saved when the program stopped.</source>
        <translation>Nội dung gõ lúc {time} chưa được lưu khi chương trình dừng.</translation>
    </message>
    <message>
        <source>An import from {time} was under way when the program stopped.</source>
        <translation>Một lần nhập lúc {time} đang dở khi chương trình dừng.</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Và {count} mục nữa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>This office</source>
        <translation>Văn phòng này</translation>
    </message>
    <message>
        <source>Kept in the file, for everybody who opens it.</source>
        <translation>Giữ trong tệp, cho mọi người mở tệp.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>National Society</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên văn phòng</translation>
    </message>
    <message>
        <source>Shown above the sections and in page headers.</source>
        <translation>Hiện phía trên các mục và ở đầu trang.</translation>
    </message>
    <message>
        <source>Language of new records</source>
        <translation>Ngôn ngữ của văn kiện mới</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>Your Society&apos;s own file. It is printed small, on white, unaltered.</source>
        <translation>Tệp của chính Hội bạn. In nhỏ, trên nền trắng, không thay đổi.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Tiêu đề thư</translation>
    </message>
    <message>
        <source>Lines beside the logo.</source>
        <translation>Các dòng bên cạnh biểu trưng.</translation>
    </message>
    <message>
        <source>“A, B, and C” in English</source>
        <translation>“A, B, and C” trong tiếng Anh</translation>
    </message>
    <message>
        <source>A comma before the last of a list, in sentences of records.</source>
        <translation>Dấu phẩy trước mục cuối của danh sách, trong các câu của văn kiện.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message>
        <source>Bundles of Rapporteur (*.rapporteur-bundle)</source>
        <translation>Gói Rapporteur (*.rapporteur-bundle)</translation>
    </message>
    <message>
        <source>Send “{title}” to another office</source>
        <translation>Gửi “{title}” cho văn phòng khác</translation>
    </message>
    <message>
        <source>Send {count} meetings to another office</source>
        <translation>Gửi {count} cuộc họp cho văn phòng khác</translation>
    </message>
    <message>
        <source>Written to “{name}”, signed with the key {key}</source>
        <translation>Đã ghi vào “{name}”, ký bằng khóa {key}</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>mới ở đây</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>thay đổi ở bên kia</translation>
    </message>
    <message>
        <source>changed in both offices</source>
        <translation>thay đổi ở cả hai văn phòng</translation>
    </message>
    <message>
        <source>adopted here: ours stays</source>
        <translation>đã thông qua ở đây: giữ bản bên mình</translation>
    </message>
    <message>
        <source>removed there: goes into the bin</source>
        <translation>bên kia đã xóa: vào thùng rác</translation>
    </message>
    <message>
        <source>removed there, changed here: ours stays</source>
        <translation>bên kia đã xóa, bên mình đã sửa: giữ bản bên mình</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Giữ bản bên mình</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy bản bên kia</translation>
    </message>
    <message>
        <source>From another office</source>
        <translation>Từ văn phòng khác</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Mọi thứ trong đó đã có ở đây.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, as before.</source>
        <translation>Ký bằng khóa {key}, như trước.</translation>
    </message>
    <message>
        <source>Signed with our own key {key}: it was sent from this file.</source>
        <translation>Ký bằng khóa {key} của chính văn phòng mình: gói được gửi từ tệp này.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, seen for the first time. Have the office read it to you.</source>
        <translation>Ký bằng khóa {key}, lần đầu gặp. Hãy nhờ văn phòng đó đọc khóa cho bạn.</translation>
    </message>
    <message>
        <source>an office without a name</source>
        <translation>một văn phòng chưa có tên</translation>
    </message>
    <message>
        <source>The key {key} is not the one that “{name}” had before. Ask the office before you take this in.</source>
        <translation>Khóa {key} không phải là khóa trước đây của “{name}”. Hãy hỏi văn phòng đó trước khi nhận.</translation>
    </message>
    <message>
        <source>Take in from another office</source>
        <translation>Nhận từ văn phòng khác</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>Giữ tất cả bản bên mình</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Lấy tất cả bản bên kia</translation>
    </message>
    <message>
        <source>{count} still to decide</source>
        <translation>Còn {count} chỗ phải chọn</translation>
    </message>
    <message>
        <source>{count} are the same here</source>
        <translation>{count} mục giống ở đây</translation>
    </message>
    <message>
        <source>Taken in from “{name}”: {new} new, {changed} changed</source>
        <translation>Đã nhận từ “{name}”: {new} mới, {changed} thay đổi</translation>
    </message>
    <message>
        <source>“{title}” from {name}</source>
        <translation>“{title}” từ {name}</translation>
    </message>
    <message>
        <source>{count} meetings from {name}</source>
        <translation>{count} cuộc họp từ {name}</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Names</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>One official name a language. A record uses the name of its own language; what is already printed stays.</source>
        <translation>Mỗi ngôn ngữ một tên chính thức. Văn kiện dùng tên theo ngôn ngữ của mình; phần đã in giữ nguyên.</translation>
    </message>
    <message>
        <source>Official names</source>
        <translation>Tên chính thức</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>For columns and lists.</source>
        <translation>Dùng cho cột và danh sách.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Tên chính thức</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Thêm ngôn ngữ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>National Society</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>International Federation (IFRC)</source>
        <translation>Hiệp hội quốc tế (IFRC)</translation>
    </message>
    <message>
        <source>International Committee (ICRC)</source>
        <translation>Ủy ban quốc tế (ICRC)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Government or ministry</source>
        <translation>Chính phủ hoặc bộ</translation>
    </message>
    <message>
        <source>Intergovernmental organisation</source>
        <translation>Tổ chức liên chính phủ</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Cơ quan Liên Hợp Quốc</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng lưới</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Tổ chức xã hội</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>As in “IFRC”.</source>
        <translation>Như “IFRC”.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>One spelling a line; all of them are found.</source>
        <translation>Mỗi dòng một cách viết; đều tìm được.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Empty: the name without “The”.</source>
        <translation>Để trống: tên không có “The”.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Do</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Tìm hoặc chọn lệnh</translation>
    </message>
    <message>
        <source>Enter opens  ·  start with &gt; for actions only</source>
        <translation>Enter để mở  ·  bắt đầu bằng &gt; để chỉ tìm lệnh</translation>
    </message>
    <message>
        <source>Nothing to do is called that</source>
        <translation>Không có lệnh nào tên như vậy</translation>
    </message>
    <message>
        <source>New meeting “{text}”</source>
        <translation>Cuộc họp mới “{text}”</translation>
    </message>
    <message>
        <source>New person “{text}”</source>
        <translation>Cá nhân mới “{text}”</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>The Outcome of the {title}</source>
        <translation>Kết quả {title}</translation>
    </message>
    <message>
        <source>Hosted in {place}, {dates}.</source>
        <translation>Tổ chức tại {place}, {dates}.</translation>
    </message>
    <message>
        <source>Held online, {dates}.</source>
        <translation>Tổ chức trực tuyến, {dates}.</translation>
    </message>
    <message>
        <source>{city} Statement</source>
        <translation>Tuyên bố {city}</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Session or item</source>
        <translation>Phiên họp hoặc nội dung</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Page {page} of this sheet, list {issue}</source>
        <translation>Trang {page} của tờ này, danh sách {issue}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>Đã ký {day}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Chữ ký của {name}</translation>
    </message>
    <message>
        <source>Signed electronically on {day}, {time} (UTC{zone})</source>
        <translation>Đã ký điện tử {day}, {time} (UTC{zone})</translation>
    </message>
    <message>
        <source>Signed electronically on {day}</source>
        <translation>Đã ký điện tử {day}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DỰ THẢO</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Dự thảo lần {number}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Background and Rationale</source>
        <translation>Bối cảnh và lý do</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Related Documents:</source>
        <translation>Tài liệu liên quan:</translation>
    </message>
    <message>
        <source>Presentations:</source>
        <translation>Bài trình bày:</translation>
    </message>
    <message>
        <source>Photos:</source>
        <translation>Hình ảnh:</translation>
    </message>
    <message>
        <source>Host: {name}</source>
        <translation>Đơn vị đăng cai: {name}</translation>
    </message>
    <message>
        <source>Venue: {venue}</source>
        <translation>Địa điểm: {venue}</translation>
    </message>
    <message>
        <source>Online: {platform}</source>
        <translation>Trực tuyến: {platform}</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>{caption} (photo: {credit})</source>
        <translation>{caption} (ảnh: {credit})</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Annex {number}</source>
        <translation>Phụ lục {number}</translation>
    </message>
    <message>
        <source>{annex}: {title}</source>
        <translation>{annex}: {title}</translation>
    </message>
    <message>
        <source>The pages of this annex are added when this is printed or saved.</source>
        <translation>Các trang của phụ lục này được thêm vào khi in hoặc lưu.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 trang</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} trang</translation>
    </message>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, trang {page} trên {pages}</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>Danh sách chưa có đại biểu nào.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Attendance of the {series}</source>
        <translation>Tham dự {series}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Kỳ họp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Lần đầu tiên</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>People by organisation and edition</source>
        <translation>Số người theo tổ chức và kỳ họp</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>People (left) and National Societies (right) by edition</source>
        <translation>Số người (trái) và Hội quốc gia (phải) theo kỳ họp</translation>
    </message>
    <message>
        <source>Women (left) and men (right) by edition, of those who told it</source>
        <translation>Nữ (trái) và nam (phải) theo kỳ họp, trong số người đã cho biết</translation>
    </message>
    <message>
        <source>People who came for the first time, by edition</source>
        <translation>Số người đến lần đầu, theo kỳ họp</translation>
    </message>
    <message>
        <source>No meeting of this series has participants yet.</source>
        <translation>Chưa có cuộc họp nào của chuỗi này có đại biểu.</translation>
    </message>
    <message>
        <source>1 delegate</source>
        <translation>1 đại biểu</translation>
    </message>
    <message>
        <source>{number} delegates</source>
        <translation>{number} đại biểu</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 người tham dự</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} người tham dự</translation>
    </message>
    <message>
        <source>{number} of them delegates</source>
        <translation>trong đó {number} đại biểu</translation>
    </message>
    <message>
        <source>1 National Society</source>
        <translation>1 Hội quốc gia</translation>
    </message>
    <message>
        <source>{number} National Societies</source>
        <translation>{number} Hội quốc gia</translation>
    </message>
    <message>
        <source>1 delegation</source>
        <translation>1 đoàn</translation>
    </message>
    <message>
        <source>{number} delegations</source>
        <translation>{number} đoàn</translation>
    </message>
    <message>
        <source>{category}: {count}</source>
        <translation>{category}: {count}</translation>
    </message>
    <message>
        <source>Total: {counts}</source>
        <translation>Tổng cộng: {counts}</translation>
    </message>
    <message>
        <source>Official numbers: {counts}</source>
        <translation>Số liệu chính thức: {counts}</translation>
    </message>
    <message>
        <source>{name} (online)</source>
        <translation>{name} (trực tuyến)</translation>
    </message>
    <message>
        <source>{post} ({role})</source>
        <translation>{post} ({role})</translation>
    </message>
    <message>
        <source>What this paper says, as data</source>
        <translation>Nội dung văn bản này dưới dạng dữ liệu</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Trưởng đoàn</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Giấy chứng nhận tham dự</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>đã tham dự</translation>
    </message>
    <message>
        <source>Nobody is marked as present yet.</source>
        <translation>Chưa có ai được ghi là có mặt.</translation>
    </message>
    <message>
        <source>Photo sheet</source>
        <translation>Tờ ảnh</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>Chưa có ảnh nào.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Invitation: {meeting}</source>
        <translation>Thư mời: {meeting}</translation>
    </message>
    <message>
        <source>Dear {name},

It is our honour to invite you to the meeting named above, {dates}, {place}.

We would be grateful if you let us know who will represent {organisation}, with names and posts as they should be printed.

Yours sincerely,</source>
        <translation>Kính gửi {name},

Chúng tôi trân trọng kính mời quý vị tham dự cuộc họp nêu trên, {dates}, {place}.

Xin vui lòng cho chúng tôi biết ai sẽ đại diện cho {organisation}, kèm họ tên và chức vụ như sẽ được in.

Trân trọng,</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(đã xóa tên)</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file “{file}” can read everything in it, without a passphrase.</source>
        <translation>Ai có tờ này và tệp “{file}” đều đọc được mọi thứ trong đó mà không cần cụm mật khẩu.</translation>
    </message>
    <message>
        <source>If passphrase and sheet are both lost, the records are lost. Nobody can bring them back.</source>
        <translation>Nếu mất cả cụm mật khẩu và tờ này thì mất hồ sơ. Không ai khôi phục được.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Chữ và số</translation>
    </message>
    <message>
        <source>How to open the file with it</source>
        <translation>Cách mở tệp bằng tờ này</translation>
    </message>
    <message>
        <source>Open the file in Rapporteur, and choose “I have the recovery sheet”.</source>
        <translation>Mở tệp trong Rapporteur và chọn “Tôi có tờ khôi phục”.</translation>
    </message>
    <message>
        <source>Type the eight lines. Capitals, spaces and hyphens make no difference.</source>
        <translation>Nhập tám dòng. Chữ hoa, dấu cách và gạch nối không quan trọng.</translation>
    </message>
    <message>
        <source>A line that was typed wrongly is named. Choose a new passphrase.</source>
        <translation>Dòng nhập sai sẽ được chỉ ra. Hãy chọn cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cách giữ</translation>
    </message>
    <message>
        <source>On paper, in a safe or a locked drawer; not beside the computer, and not in the file itself.</source>
        <translation>Trên giấy, trong két hoặc ngăn kéo có khóa; không để cạnh máy tính, không để trong chính tệp đó.</translation>
    </message>
    <message>
        <source>After “another key” the file has a new sheet. This one opens older copies only.</source>
        <translation>Sau khi chọn “khóa khác”, tệp có tờ mới. Tờ này chỉ còn mở các bản sao cũ.</translation>
    </message>
    <message>
        <source>Key {key} · printed on {day}</source>
        <translation>Khóa {key} · in ngày {day}</translation>
    </message>
    <message>
        <source>Corrigendum: {title}</source>
        <translation>Đính chính: {title}</translation>
    </message>
    <message>
        <source>“{title}”, adopted on {day}, is corrected as follows:</source>
        <translation>“{title}”, được thông qua ngày {day}, được đính chính như sau:</translation>
    </message>
    <message>
        <source>In paragraph [number], for “[old words]” read “[new words]”.</source>
        <translation>Tại đoạn [số], thay “[từ cũ]” bằng “[từ mới]”.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>List of participants…</source>
        <translation>Danh sách đại biểu…</translation>
    </message>
    <message>
        <source>Sign-in sheets…</source>
        <translation>Danh sách ký tên…</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Thẻ đại biểu…</translation>
    </message>
    <message>
        <source>Name plates…</source>
        <translation>Biển tên…</translation>
    </message>
    <message>
        <source>Certificates of attendance…</source>
        <translation>Giấy chứng nhận tham dự…</translation>
    </message>
    <message>
        <source>Letters of invitation…</source>
        <translation>Thư mời…</translation>
    </message>
    <message>
        <source>Event page…</source>
        <translation>Trang giới thiệu sự kiện…</translation>
    </message>
    <message>
        <source>Photo sheet…</source>
        <translation>Tờ ảnh…</translation>
    </message>
    <message>
        <source>Participants and agenda as Excel or CSV…</source>
        <translation>Đại biểu và chương trình nghị sự dạng Excel hoặc CSV…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Tệp lịch…</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>Thư điện tử nháp…</translation>
    </message>
    <message>
        <source>File signed sheets…</source>
        <translation>Lưu danh sách đã ký…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
</context>
<context>
    <name>paragraph</name>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Đoạn văn thường</translation>
    </message>
    <message>
        <source>Numbered paragraph</source>
        <translation>Đoạn có đánh số</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Đoạn nối tiếp</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Gạch đầu dòng</translation>
    </message>
    <message>
        <source>Preambular clause</source>
        <translation>Đoạn mở đầu</translation>
    </message>
    <message>
        <source>Operative clause</source>
        <translation>Điều khoản thi hành</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <source>Name as printed</source>
        <translation>Tên khi in</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Được thay bởi {name}</translation>
    </message>
    <message>
        <source>More people than a delegation may have at this meeting</source>
        <translation>Nhiều người hơn số một đoàn được phép có tại cuộc họp này</translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation>Mục của chương trình nghị sự</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>đại biểu</translation>
    </message>
    <message>
        <source>National Societies</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>vắng có lý do</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>Quorum: {present} of {members}, {needed} needed</source>
        <translation>Đủ túc số: {present}/{members}, cần {needed}</translation>
    </message>
    <message>
        <source>No quorum: {present} of {members}, {needed} needed</source>
        <translation>Chưa đủ túc số: {present}/{members}, cần {needed}</translation>
    </message>
    <message>
        <source>{present} of {members} members are present; {needed} are needed to decide.</source>
        <translation>{present} trong {members} thành viên có mặt; cần {needed} để quyết định.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>1 delegation over {most} people</source>
        <translation>1 đoàn có hơn {most} người</translation>
    </message>
    <message>
        <source>{count} delegations over {most} people</source>
        <translation>{count} đoàn có hơn {most} người</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>đại biểu</translation>
    </message>
    <message>
        <source>National Society</source>
        <translation>Hội quốc gia</translation>
    </message>
    <message>
        <source>Set by hand; counted: {count}</source>
        <translation>Nhập tay; đếm được: {count}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Chưa nêu tên ai</translation>
    </message>
    <message>
        <source>Room or online</source>
        <translation>Tại chỗ hay trực tuyến</translation>
    </message>
    <message>
        <source>Delegates by number, without names…</source>
        <translation>Đại biểu theo số lượng, không nêu tên…</translation>
    </message>
    <message>
        <source>on this list</source>
        <translation>trong danh sách này</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add somebody under the chosen line (Ins)</source>
        <translation>Thêm người dưới dòng đang chọn (Ins)</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Thêm vào</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Mark present</source>
        <translation>Đánh dấu có mặt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Mark the chosen lines present (P)</source>
        <translation>Đánh dấu các dòng đã chọn là có mặt (P)</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Danh sách ký tên…</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Thêm người đầu tiên</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Danh sách chưa có ai</translation>
    </message>
    <message>
        <source>Opening sentence, annex, sign-in sheet and signatures all come from this list.</source>
        <translation>Câu mở đầu, phụ lục, danh sách ký tên và chữ ký đều lấy từ danh sách này.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in Excel or lines in Word first.</source>
        <translation>Chưa có gì để dán: hãy sao chép các ô trong Excel hoặc các dòng trong Word trước.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Mark people as they come in: two letters and Enter (Ctrl+D)</source>
        <translation>Đánh dấu người đến: gõ hai chữ cái rồi Enter (Ctrl+D)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Được thay bởi…</translation>
    </message>
    <message>
        <source>Days and times…</source>
        <translation>Ngày và giờ…</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Vừa rời đi</translation>
    </message>
    <message>
        <source>Delegations by name again</source>
        <translation>Xếp lại các đoàn theo tên</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Đánh dấu là</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Được thay thế</translation>
    </message>
    <message>
        <source>Who comes in the place of {name}?</source>
        <translation>Ai đến thay {name}?</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay bởi</translation>
    </message>
    <message>
        <source>Add “{text}” to the list</source>
        <translation>Thêm “{text}” vào danh sách</translation>
    </message>
    <message>
        <source>Somebody of the list, or a new name in the same delegation.</source>
        <translation>Một người trong danh sách, hoặc một tên mới trong cùng đoàn.</translation>
    </message>
    <message>
        <source>Type a name and take it from the list, or press Ctrl+Enter to add it.</source>
        <translation>Gõ tên rồi chọn trong danh sách, hoặc nhấn Ctrl+Enter để thêm.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>Toàn bộ cuộc họp</translation>
    </message>
    <message>
        <source>What is marked and counted: the whole meeting, a day, or an entry of the agenda</source>
        <translation>Được đánh dấu và đếm: toàn bộ cuộc họp, một ngày, hoặc một mục của chương trình nghị sự</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Ngày và giờ</translation>
    </message>
    <message>
        <source>As for the whole meeting</source>
        <translation>Như toàn bộ cuộc họp</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rời lúc</translation>
    </message>
    <message>
        <source>Day or entry</source>
        <translation>Ngày hoặc mục</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Change this person (Enter)</source>
        <translation>Sửa thông tin người này (Enter)</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>As the person writes it. What is printed already stays as it is.</source>
        <translation>Như chính người đó viết. Phần đã in giữ nguyên.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>The post held on the days of a meeting is proposed there.</source>
        <translation>Chức vụ tại thời điểm họp được gợi ý ở đó.</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Các chức vụ</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Cách liên hệ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Whether the person agreed that contact data are kept, and for what.</source>
        <translation>Người đó có đồng ý cho lưu thông tin liên lạc không, và để làm gì.</translation>
    </message>
    <message>
        <source>Save all data of this person…</source>
        <translation>Lưu mọi dữ liệu của người này…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Xóa dữ liệu của người này…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Thêm chức vụ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Danh xưng</translation>
    </message>
    <message>
        <source>As in “Dr.” or “H.E. Mr.”.</source>
        <translation>Như “TS.” hoặc “Ngài”.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên đầy đủ</translation>
    </message>
    <message>
        <source>Exactly as it is printed, in the order the person uses.</source>
        <translation>Đúng như khi in, theo thứ tự người đó dùng.</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Sau tên</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Empty: sorted by the full name.</source>
        <translation>Để trống: xếp theo họ và tên đầy đủ.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Ngôn ngữ thư từ</translation>
    </message>
    <message>
        <source>If it is known.</source>
        <translation>Nếu biết.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>If the person tells it.</source>
        <translation>Nếu người đó cho biết.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>One spelling a line; all of them are found.</source>
        <translation>Mỗi dòng một cách viết; đều tìm được.</translation>
    </message>
    <message>
        <source>Consent to keep contact data</source>
        <translation>Đồng ý lưu thông tin liên lạc</translation>
    </message>
    <message>
        <source>For what purpose</source>
        <translation>Cho mục đích gì</translation>
    </message>
    <message>
        <source>As it was told to the person.</source>
        <translation>Như đã nói với người đó.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Trả lời ngày</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Bản in (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Cho chương trình (*.json)</translation>
    </message>
    <message>
        <source>Save all data of this person</source>
        <translation>Lưu mọi dữ liệu của người này</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Xóa dữ liệu của một người</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Xóa hẳn dữ liệu của “{name}”?</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Xóa dữ liệu của {name}</translation>
    </message>
    <message>
        <source>Take the person out of these copies, too</source>
        <translation>Loại người này khỏi cả các bản sao đó</translation>
    </message>
    <message>
        <source>The entry, contact data, history and drafts go; nothing brings them back.</source>
        <translation>Mục này, thông tin liên lạc, lịch sử và bản nháp sẽ mất hẳn, không thể khôi phục.</translation>
    </message>
    <message>
        <source>The text of these records still names the person: {titles}.</source>
        <translation>Nội dung các văn kiện này vẫn nêu tên người đó: {titles}.</translation>
    </message>
    <message>
        <source>“{name}” is erased</source>
        <translation>Đã xóa dữ liệu của “{name}”</translation>
    </message>
    <message>
        <source>The last one would be kept until {day} at the latest.</source>
        <translation>Bản cuối cùng được giữ chậm nhất đến {day}.</translation>
    </message>
    <message>
        <source>One made by hand would be kept until somebody removes it.</source>
        <translation>Bản tạo thủ công được giữ cho đến khi có người xóa nó.</translation>
    </message>
    <message>
        <source>The second place can&apos;t be looked at now: what lies there is offered under Backup later.</source>
        <translation>Hiện không xem được nơi thứ hai: những gì nằm ở đó sẽ được đề nghị sau trong mục Sao lưu.</translation>
    </message>
    <message>
        <source>Files set aside on going back to a copy may hold it, too: look into the folder “{folder}”.</source>
        <translation>Các tệp được cất riêng khi quay lại một bản sao cũng có thể chứa dữ liệu này: hãy xem thư mục “{folder}”.</translation>
    </message>
    <message>
        <source>Taking erased people out of copies</source>
        <translation>Đang loại người đã xóa dữ liệu khỏi các bản sao</translation>
    </message>
    <message>
        <source>{done}. {left} can&apos;t be written anew and stay, because too few whole ones would be left.</source>
        <translation>{done}. {left} bản không ghi lại được và vẫn ở lại, vì nếu không sẽ còn quá ít bản nguyên vẹn.</translation>
    </message>
</context>
<context>
    <name>person_data</name>
    <message>
        <source>Data kept about {name}</source>
        <translation>Dữ liệu lưu về {name}</translation>
    </message>
    <message>
        <source>Kept by {office}. Read from the file on {day}.</source>
        <translation>Do {office} lưu. Đọc từ tệp ngày {day}.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>The history of the file names {count} changes of this entry.</source>
        <translation>Lịch sử của tệp ghi {count} lần thay đổi mục này.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Nội dung lưu</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Print: {title}</source>
        <translation>In: {title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Mặt in</translation>
    </message>
    <message>
        <source>All, or 1-2, 3</source>
        <translation>Tất cả, hoặc 1-2, 3</translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF and print it on another computer.</source>
        <translation>Không tìm thấy máy in. Hãy lưu PDF và in trên máy khác.</translation>
    </message>
    <message>
        <source>There are {count} pages: write them like 1-2, 3.</source>
        <translation>Có {count} trang: hãy viết như 1-2, 3.</translation>
    </message>
    <message>
        <source>The pages are made for {made}. On {chosen} their edges may be cut.</source>
        <translation>Các trang được dàn cho khổ {made}. Trên {chosen}, mép có thể bị cắt.</translation>
    </message>
    <message>
        <source>The printer gets the very pages of the PDF. The copy is noted with the record.</source>
        <translation>Máy in nhận đúng các trang của tệp PDF. Bản in được ghi lại cùng văn kiện.</translation>
    </message>
    <message>
        <source>The printer gets the very pages of the PDF.</source>
        <translation>Máy in nhận đúng các trang của tệp PDF.</translation>
    </message>
    <message>
        <source>The word DRAFT stands across each page until the record is adopted.</source>
        <translation>Chữ DỰ THẢO in chéo mỗi trang cho đến khi văn kiện được thông qua.</translation>
    </message>
    <message>
        <source>With the annex (1 file)</source>
        <translation>Kèm phụ lục (1 tệp)</translation>
    </message>
    <message>
        <source>With the annexes ({count} files)</source>
        <translation>Kèm các phụ lục ({count} tệp)</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>One file each…</source>
        <translation>Mỗi người một tệp…</translation>
    </message>
    <message>
        <source>A folder for one file each</source>
        <translation>Thư mục cho mỗi người một tệp</translation>
    </message>
    <message>
        <source>Saving one file each in “{name}”</source>
        <translation>Đang lưu mỗi người một tệp vào “{name}”</translation>
    </message>
    <message>
        <source>1 file saved in “{name}”</source>
        <translation>Đã lưu 1 tệp vào “{name}”</translation>
    </message>
    <message>
        <source>{count} files saved in “{name}”</source>
        <translation>Đã lưu {count} tệp vào “{name}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Print 1 page</source>
        <translation>In 1 trang</translation>
    </message>
    <message>
        <source>Print {count} pages</source>
        <translation>In {count} trang</translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation>Đang in trên {printer}</translation>
    </message>
    <message>
        <source>Sent to {printer}: {count} pages</source>
        <translation>Đã gửi đến {printer}: {count} trang</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Một mặt</translation>
    </message>
    <message>
        <source>Both sides, long edge</source>
        <translation>Hai mặt, lật cạnh dài</translation>
    </message>
    <message>
        <source>Both sides, short edge</source>
        <translation>Hai mặt, lật cạnh ngắn</translation>
    </message>
    <message>
        <source>Something that must stay on one page is higher than a page. Shorten it.</source>
        <translation>Có phần phải nằm trên một trang nhưng cao hơn một trang. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>A picture can’t be printed.</source>
        <translation>Có ảnh không in được.</translation>
    </message>
    <message>
        <source>It has more than 100 million pixels.</source>
        <translation>Ảnh có hơn 100 triệu điểm ảnh.</translation>
    </message>
    <message>
        <source>Save it smaller, then attach it again.</source>
        <translation>Hãy lưu nhỏ hơn rồi đính kèm lại.</translation>
    </message>
    <message>
        <source>The file is damaged or isn’t a picture.</source>
        <translation>Tệp bị hỏng hoặc không phải là ảnh.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, then attach it again.</source>
        <translation>Hãy lưu dạng PNG hoặc JPEG rồi đính kèm lại.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Ngôn ngữ của giấy tờ</translation>
    </message>
    <message>
        <source>As the office’s records</source>
        <translation>Như văn kiện của văn phòng</translation>
    </message>
    <message>
        <source>Reading the annexes: page {done} of {of}…</source>
        <translation>Đang đọc phụ lục: trang {done} trên {of}…</translation>
    </message>
    <message>
        <source>The annex “{title}” can’t be printed.</source>
        <translation>Không in được phụ lục “{title}”.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Tệp bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Attach a copy without a password, or print without the annexes.</source>
        <translation>Hãy đính kèm bản không có mật khẩu, hoặc in không kèm phụ lục.</translation>
    </message>
    <message>
        <source>The PDF is damaged or empty.</source>
        <translation>Tệp PDF bị hỏng hoặc trống.</translation>
    </message>
    <message>
        <source>It has {pages} pages; at most {most} are printed with a record.</source>
        <translation>Tệp có {pages} trang; nhiều nhất {most} trang được in cùng văn kiện.</translation>
    </message>
    <message>
        <source>It is neither a PDF nor a picture.</source>
        <translation>Đây không phải là PDF cũng không phải là ảnh.</translation>
    </message>
    <message>
        <source>Save it as PDF with its own program and attach that, or print without the annexes.</source>
        <translation>Hãy lưu thành PDF bằng chương trình của nó rồi đính kèm, hoặc in không kèm phụ lục.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation>Ảnh có hơn 100 triệu điểm ảnh.</translation>
    </message>
    <message>
        <source>Attach a smaller copy, or print without the annexes.</source>
        <translation>Hãy đính kèm bản nhỏ hơn, hoặc in không kèm phụ lục.</translation>
    </message>
    <message>
        <source>No font has the character {character} ({code}, {name}). Write it in another way, or put a font that has it into the folder {folder}. It stands in: “{text}”</source>
        <translation>Không phông chữ nào có ký tự {character} ({code}, {name}). Hãy viết cách khác, hoặc đặt một phông chữ có ký tự này vào thư mục {folder}. Ký tự nằm trong: “{text}”</translation>
    </message>
    <message>
        <source>“{title}” can’t be read as scanned pages.</source>
        <translation>Không đọc được “{title}” như các trang quét.</translation>
    </message>
    <message>
        <source>It is neither a PDF nor a picture, it is locked, or it is damaged.</source>
        <translation>Tệp không phải PDF hay ảnh, bị khóa hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>Scan the sheet again as PDF, PNG or JPEG.</source>
        <translation>Hãy quét lại danh sách thành PDF, PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>It has {pages} pages; at most {most} are read at once.</source>
        <translation>Tệp có {pages} trang; mỗi lần đọc nhiều nhất {most} trang.</translation>
    </message>
    <message>
        <source>Scan the sheets in parts.</source>
        <translation>Hãy quét các danh sách thành từng phần.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The pages could not be made.</source>
        <translation>Không dàn được các trang.</translation>
    </message>
    <message>
        <source>“{file}” could not be printed.</source>
        <translation>Không in được “{file}”.</translation>
    </message>
    <message>
        <source>The print system of this computer was not found.</source>
        <translation>Không tìm thấy hệ thống in của máy tính này.</translation>
    </message>
    <message>
        <source>Save the PDF and print it from there.</source>
        <translation>Hãy lưu PDF và in từ đó.</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>Hệ thống in không trả lời.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and connected, then try again.</source>
        <translation>Hãy xem máy in đã bật và kết nối chưa rồi thử lại.</translation>
    </message>
    <message>
        <source>The print system says: {said}</source>
        <translation>Hệ thống in báo: {said}</translation>
    </message>
    <message>
        <source>Choose another printer, or save the PDF and print it from there.</source>
        <translation>Hãy chọn máy in khác, hoặc lưu PDF và in từ đó.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Choose “{text}” from the list, or add it there.</source>
        <translation>Hãy chọn “{text}” từ danh sách, hoặc thêm vào đó.</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 09:30.</source>
        <translation>Đây không phải là giờ. Hãy viết như 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that fits here.</source>
        <translation>“{text}” không phải là số phù hợp ở đây.</translation>
    </message>
    <message>
        <source>This was adopted, so its text can&apos;t change any more. A correction becomes a corrigendum.</source>
        <translation>Văn kiện đã được thông qua nên không thể sửa văn bản nữa. Sửa lỗi phải bằng bản đính chính.</translation>
    </message>
    <message>
        <source>A record can&apos;t go from “{old}” to “{new}”.</source>
        <translation>Văn kiện không thể chuyển từ “{old}” sang “{new}”.</translation>
    </message>
    <message>
        <source>{missing} of {count} have not signed yet.</source>
        <translation>{missing}/{count} người chưa ký.</translation>
    </message>
    <message>
        <source>Nobody is listed to sign this.</source>
        <translation>Chưa có ai trong danh sách ký văn kiện này.</translation>
    </message>
    <message>
        <source>There is no text to adopt.</source>
        <translation>Chưa có văn bản để thông qua.</translation>
    </message>
    <message>
        <source>“{name}” is not a printed form. There are: {forms}.</source>
        <translation>“{name}” không phải là mẫu in. Có các mẫu: {forms}.</translation>
    </message>
    <message>
        <source>“{name}” has no paper for each person. Save it as one file.</source>
        <translation>“{name}” không có giấy tờ cho từng người. Hãy lưu thành một tệp.</translation>
    </message>
    <message>
        <source>“{name}” is not a language of records. There are: {languages}.</source>
        <translation>“{name}” không phải là ngôn ngữ của văn kiện. Có: {languages}.</translation>
    </message>
    <message>
        <source>This is too long: {length} characters, at most {most} fit.</source>
        <translation>Quá dài: {length} ký tự, tối đa {most}.</translation>
    </message>
    <message>
        <source>“{ending}” is not a format to export to. There are: {endings}.</source>
        <translation>Không xuất được dạng “{ending}”. Có: {endings}.</translation>
    </message>
    <message>
        <source>This file is too large: at most {most} MB fit.</source>
        <translation>Tệp quá lớn: tối đa {most} MB.</translation>
    </message>
    <message>
        <source>This is signed, so its signatories can&apos;t change any more.</source>
        <translation>Văn kiện đã ký nên không thể đổi người ký nữa.</translation>
    </message>
    <message>
        <source>Nobody is named on the list of participants yet.</source>
        <translation>Chưa có ai được nêu tên trong danh sách đại biểu.</translation>
    </message>
    <message>
        <source>“{name}” stands in {count} other places, which would lose the link to it.</source>
        <translation>“{name}” còn ở {count} nơi khác, các nơi đó sẽ mất liên kết.</translation>
    </message>
    <message>
        <source>A record of this meeting was adopted. What was adopted stays.</source>
        <translation>Một văn kiện của cuộc họp này đã được thông qua. Văn kiện đã thông qua được giữ lại.</translation>
    </message>
    <message>
        <source>This record was adopted in this file and says something else here.</source>
        <translation>Văn kiện này đã được thông qua trong tệp và ở đây có nội dung khác.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền mục này.</translation>
    </message>
    <message>
        <source>This is before the start.</source>
        <translation>Sớm hơn lúc bắt đầu.</translation>
    </message>
    <message>
        <source>An agenda has at most {most} levels.</source>
        <translation>Chương trình nghị sự có tối đa {most} cấp.</translation>
    </message>
    <message>
        <source>{year} is not a year.</source>
        <translation>{year} không phải là năm.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Sớm hơn ngày đầu.</translation>
    </message>
    <message>
        <source>There is a last day, so a first day is needed.</source>
        <translation>Đã có ngày cuối nên cần có ngày đầu.</translation>
    </message>
    <message>
        <source>A first day is needed, or the dates in words.</source>
        <translation>Cần có ngày đầu, hoặc thời gian bằng chữ.</translation>
    </message>
    <message>
        <source>“{country}” is not a known country.</source>
        <translation>“{country}” không phải là nước đã biết.</translation>
    </message>
    <message>
        <source>This is before the arrival.</source>
        <translation>Thời điểm này trước lúc đến.</translation>
    </message>
    <message>
        <source>A number from 1 up is needed.</source>
        <translation>Cần một số từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Name the other meeting.</source>
        <translation>Hãy nêu tên cuộc họp kia.</translation>
    </message>
    <message>
        <source>A meeting can&apos;t be linked to itself.</source>
        <translation>Cuộc họp không thể liên kết với chính nó.</translation>
    </message>
    <message>
        <source>One year is listed twice.</source>
        <translation>Có một năm được nêu hai lần.</translation>
    </message>
    <message>
        <source>A person with a name counts as one.</source>
        <translation>Người đã nêu tên chỉ tính là một.</translation>
    </message>
    <message>
        <source>A name in one language is needed.</source>
        <translation>Cần có tên bằng ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Two names have the same language.</source>
        <translation>Có hai tên cùng một ngôn ngữ.</translation>
    </message>
    <message>
        <source>An organisation can&apos;t be part of itself.</source>
        <translation>Tổ chức không thể thuộc chính nó.</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>Ở đây không có “{name}”.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Ở đây cần một văn bản.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Ở đây cần một số nguyên.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>Ở đây cần true hoặc false.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Ở đây cần một danh sách.</translation>
    </message>
    <message>
        <source>An object with named fields is expected here.</source>
        <translation>Ở đây cần một đối tượng có các trường được đặt tên.</translation>
    </message>
    <message>
        <source>“{value}” is not one of {choices}.</source>
        <translation>“{value}” không thuộc {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2020-10-14.</source>
        <translation>“{value}” không phải là ngày như 2020-10-14.</translation>
    </message>
    <message>
        <source>“{value}” is not a time such as 09:30.</source>
        <translation>“{value}” không phải là giờ như 09:30.</translation>
    </message>
    <message>
        <source>“{value}” is not a moment such as 2020-10-14T09:30:00+00:00.</source>
        <translation>“{value}” không phải là thời điểm như 2020-10-14T09:30:00+00:00.</translation>
    </message>
    <message>
        <source>“{value}” is not an identifier (UUID).</source>
        <translation>“{value}” không phải là mã định danh (UUID).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} can&apos;t be read.</source>
        <translation>Đây không phải là JSON: không đọc được dòng {line}, cột {column}.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8.</source>
        <translation>Đây không phải là văn bản UTF-8.</translation>
    </message>
    <message>
        <source>This is nested too deep.</source>
        <translation>Các lớp lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>A number in it has too many digits.</source>
        <translation>Có số quá nhiều chữ số.</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object.</source>
        <translation>“{name}” có hai lần trong một đối tượng.</translation>
    </message>
    <message>
        <source>This is not a file of Rapporteur: “format” is not “{format}”.</source>
        <translation>Đây không phải là tệp của Rapporteur: “format” không phải là “{format}”.</translation>
    </message>
    <message>
        <source>This was written by a newer version: its format is “{format}”.</source>
        <translation>Tệp do phiên bản mới hơn ghi: định dạng là “{format}”.</translation>
    </message>
    <message>
        <source>“{value}” is neither “part” nor “file”.</source>
        <translation>“{value}” không phải là “part” cũng không phải là “file”.</translation>
    </message>
    <message>
        <source>The bytes of this file can&apos;t be read.</source>
        <translation>Không đọc được dữ liệu của tệp này.</translation>
    </message>
    <message>
        <source>The bytes of this file are not those that belong to it.</source>
        <translation>Dữ liệu không đúng là của tệp này.</translation>
    </message>
    <message>
        <source>The bytes of this file are missing.</source>
        <translation>Thiếu dữ liệu của tệp này.</translation>
    </message>
    <message>
        <source>Nothing among {list} has the identifier {uid}.</source>
        <translation>Không có gì trong {list} mang mã {uid}.</translation>
    </message>
    <message>
        <source>This identifier is used twice.</source>
        <translation>Mã này được dùng hai lần.</translation>
    </message>
    <message>
        <source>What this refers to is no longer in the file.</source>
        <translation>Mục được trỏ đến không còn trong tệp.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Số này quá lớn.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Không đọc được tệp này.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture.</source>
        <translation>Đây không phải là ảnh PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large: {width} × {height} dots, at most {most} in all.</source>
        <translation>Ảnh quá lớn: {width} × {height} điểm ảnh, tổng cộng tối đa {most}.</translation>
    </message>
    <message>
        <source>Adopt the record first: what is signed can&apos;t change any more.</source>
        <translation>Hãy thông qua văn kiện trước: điều đã ký không thể thay đổi nữa.</translation>
    </message>
    <message>
        <source>{name} has signed already.</source>
        <translation>{name} đã ký rồi.</translation>
    </message>
    <message>
        <source>Everybody has signed this file already.</source>
        <translation>Mọi người đã ký tệp này rồi.</translation>
    </message>
    <message>
        <source>The pages say something else now than what was signed. Put that back, or remove the signed copy so that everybody signs anew.</source>
        <translation>Các trang nay khác với điều đã ký. Hãy sửa lại như cũ, hoặc bỏ bản đã ký để mọi người ký lại.</translation>
    </message>
    <message>
        <source>Say whose certificate it is.</source>
        <translation>Hãy cho biết chứng thư số là của ai.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>Dùng ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>This is not a file with a certificate and its key (.p12 or .pfx).</source>
        <translation>Đây không phải là tệp có chứng thư số và khóa (.p12 hoặc .pfx).</translation>
    </message>
    <message>
        <source>This is not a certificate (.cer, .crt or .pem).</source>
        <translation>Đây không phải là chứng thư số (.cer, .crt hoặc .pem).</translation>
    </message>
    <message>
        <source>This is not the passphrase of the certificate.</source>
        <translation>Đây không phải là cụm mật khẩu của chứng thư.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key: nobody can sign with it.</source>
        <translation>Tệp này có chứng thư số nhưng không có khóa: không ai ký được bằng tệp này.</translation>
    </message>
    <message>
        <source>This certificate ran out on {day}. Sign with a newer one.</source>
        <translation>Chứng thư số này đã hết hạn ngày {day}. Hãy ký bằng chứng thư số mới hơn.</translation>
    </message>
    <message>
        <source>This certificate is not valid before {day}.</source>
        <translation>Chứng thư số này chưa có hiệu lực trước ngày {day}.</translation>
    </message>
    <message>
        <source>This certificate is not made for signing documents.</source>
        <translation>Chứng thư số này không dùng để ký văn bản.</translation>
    </message>
    <message>
        <source>This is not a PDF, or it is damaged.</source>
        <translation>Đây không phải là tệp PDF, hoặc tệp bị hỏng.</translation>
    </message>
    <message>
        <source>This PDF is locked by a password.</source>
        <translation>Tệp PDF này bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>This file has no place for that signature.</source>
        <translation>Tệp này không có chỗ cho chữ ký đó.</translation>
    </message>
    <message>
        <source>There is a signature in that place already.</source>
        <translation>Chỗ đó đã có chữ ký.</translation>
    </message>
    <message>
        <source>There is no signature in this file that is not noted already.</source>
        <translation>Tệp này không có chữ ký nào chưa được ghi nhận.</translation>
    </message>
    <message>
        <source>The record says something else than this file: it can&apos;t be its signed copy.</source>
        <translation>Văn kiện khác với tệp này: tệp không thể là bản đã ký của văn kiện.</translation>
    </message>
    <message>
        <source>The file kept with the record has signatures that this one lacks.</source>
        <translation>Tệp lưu cùng văn kiện có những chữ ký mà tệp này không có.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}” has {length} characters; a cell of Excel holds 32,767. Save it as CSV.</source>
        <translation>Hàng {row}, “{column}” có {length} ký tự; một ô Excel chứa được 32.767. Hãy lưu thành CSV.</translation>
    </message>
    <message>
        <source>A sheet of Excel holds 1,048,576 rows. Save the list as CSV.</source>
        <translation>Một trang tính Excel chứa được 1.048.576 hàng. Hãy lưu danh sách thành CSV.</translation>
    </message>
    <message>
        <source>“{ending}” is not a format for lists. There are: {endings}.</source>
        <translation>“{ending}” không phải là định dạng danh sách. Có: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of a meeting. There are: {lists}.</source>
        <translation>“{name}” không phải là danh sách của cuộc họp. Có: {lists}.</translation>
    </message>
    <message>
        <source>What this belonged to is not in the file any more. Put that back first.</source>
        <translation>Mục chứa mục này không còn trong tệp. Hãy đưa mục đó về trước.</translation>
    </message>
    <message>
        <source>This is in the file already.</source>
        <translation>Mục này đã có trong tệp.</translation>
    </message>
    <message>
        <source>This is no text in the encoding “{encoding}”.</source>
        <translation>Đây không phải là văn bản theo bảng mã “{encoding}”.</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no encoding explains.</source>
        <translation>Đây không phải là văn bản: có những byte mà không bảng mã nào giải thích được.</translation>
    </message>
    <message>
        <source>The list has more than {most} rows. Split it into several files.</source>
        <translation>Danh sách có hơn {most} hàng. Hãy chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>The list has more than {most} columns. Leave out those that are not needed.</source>
        <translation>Danh sách có hơn {most} cột. Hãy bỏ những cột không cần.</translation>
    </message>
    <message>
        <source>A cell of row {row} is longer than {most} characters.</source>
        <translation>Một ô ở hàng {row} dài hơn {most} ký tự.</translation>
    </message>
    <message>
        <source>There is nobody in it.</source>
        <translation>Không có ai trong đó.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Hàng này không có tên.</translation>
    </message>
    <message>
        <source>The letters of “{file}” can be read in several ways: {encodings}. Say which one is right.</source>
        <translation>Chữ trong “{file}” có thể đọc theo nhiều cách: {encodings}. Hãy cho biết cách nào đúng.</translation>
    </message>
    <message>
        <source>“{field}” is not a field. There are: {fields}.</source>
        <translation>“{field}” không phải là trường. Có: {fields}.</translation>
    </message>
    <message>
        <source>A number from 0 up is needed.</source>
        <translation>Cần một số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Từ đó không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This was adopted, so its text can&apos;t go back any more.</source>
        <translation>Văn kiện này đã được thông qua nên không thể quay lại.</translation>
    </message>
    <message>
        <source>Nobody can be replaced by himself or herself.</source>
        <translation>Không ai có thể được thay bởi chính mình.</translation>
    </message>
    <message>
        <source>The one who replaces must be on the list of the same meeting.</source>
        <translation>Người thay thế phải có trong danh sách của cùng cuộc họp.</translation>
    </message>
    <message>
        <source>The days of the meeting are not set: a calendar needs them.</source>
        <translation>Chưa có ngày họp: lịch cần ngày.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>“{address}” không phải là địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>Nothing to paste: copy cells in Excel or lines in Word first.</source>
        <translation>Chưa có gì để dán: hãy sao chép các ô trong Excel hoặc các dòng trong Word trước.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be merged with itself.</source>
        <translation>Không thể gộp một mục với chính nó.</translation>
    </message>
    <message>
        <source>One of them is part of the other: change that first.</source>
        <translation>Một mục là bộ phận của mục kia: hãy sửa điều đó trước.</translation>
    </message>
    <message>
        <source>{count} things were changed in both offices: say whose are to be taken.</source>
        <translation>{count} chỗ đã được thay đổi ở cả hai văn phòng: hãy chọn lấy của bên nào.</translation>
    </message>
    <message>
        <source>This is before the day of adoption.</source>
        <translation>Ngày này trước ngày thông qua.</translation>
    </message>
    <message>
        <source>This is before the day on which it went out.</source>
        <translation>Ngày này trước ngày gửi đi.</translation>
    </message>
    <message>
        <source>At least one copy went out.</source>
        <translation>Ít nhất một bản đã được gửi đi.</translation>
    </message>
    <message>
        <source>This was not adopted yet: correct it as it is.</source>
        <translation>Văn kiện này chưa được thông qua: hãy sửa trực tiếp.</translation>
    </message>
    <message>
        <source>There is no title in this row; it is left out.</source>
        <translation>Dòng này không có tiêu đề; dòng được bỏ qua.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; it stands in the overview.</source>
        <translation>“{text}” không phải là giờ; nó được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>“{text}” is not a duration; it stands in the overview.</source>
        <translation>“{text}” không phải là thời lượng; nó được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>It is not said when this starts; “{text}” stands in the overview.</source>
        <translation>Không rõ mục này bắt đầu lúc nào; “{text}” được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; it stands in the overview.</source>
        <translation>“{text}” không phải là ngày; nó được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>The title is longer than {most} characters; the whole stands in the overview.</source>
        <translation>Tiêu đề dài hơn {most} ký tự; toàn văn được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>It would end before it starts; “{text}” stands in the overview.</source>
        <translation>Mục này sẽ kết thúc trước khi bắt đầu; “{text}” được ghi trong phần Tổng quan.</translation>
    </message>
    <message>
        <source>Decide again about {name}: who was chosen is not in the register any more.</source>
        <translation>Hãy quyết định lại về {name}: người đã chọn không còn trong danh bạ.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Line {number} has {count} of 8 characters.</source>
        <translation>Dòng {number} có {count} trên 8 ký tự.</translation>
    </message>
    <message>
        <source>Line {number} is not as it stands on the sheet.</source>
        <translation>Dòng {number} không giống như trên tờ.</translation>
    </message>
    <message>
        <source>“{letter}” in line {number} can&apos;t stand on a sheet.</source>
        <translation>“{letter}” ở dòng {number} không thể có trên tờ.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed.</source>
        <translation>Không thể đổi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The key file of “{file}” is not there: {key_file}</source>
        <translation>Không có tệp khóa của “{file}”: {key_file}</translation>
    </message>
    <message>
        <source>Close the file, open it with the recovery sheet, and choose a new passphrase there.</source>
        <translation>Hãy đóng tệp, mở lại bằng tờ khôi phục và chọn cụm mật khẩu mới tại đó.</translation>
    </message>
    <message>
        <source>Its key file is not there: {key_file}. Without it no passphrase opens the file.</source>
        <translation>Không có tệp khóa của nó: {key_file}. Thiếu tệp này thì không cụm mật khẩu nào mở được.</translation>
    </message>
    <message>
        <source>Put it beside the file, or one of a folder of copies, or take the recovery sheet.</source>
        <translation>Hãy đặt tệp khóa cạnh tệp, hoặc lấy từ một thư mục bản sao, hoặc dùng tờ khôi phục.</translation>
    </message>
    <message>
        <source>“{file}” does not open.</source>
        <translation>“{file}” không mở được.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the key file belongs to another file, or the file is badly damaged.</source>
        <translation>Cụm mật khẩu đúng, nhưng tệp khóa thuộc về tệp khác hoặc tệp bị hỏng nặng.</translation>
    </message>
    <message>
        <source>Look for the key file that came with it, take the recovery sheet, or go back to a copy.</source>
        <translation>Hãy tìm tệp khóa đi kèm, dùng tờ khôi phục hoặc quay lại một bản sao.</translation>
    </message>
    <message>
        <source>This is the sheet of another file, or of a key that the file had before.</source>
        <translation>Đây là tờ của tệp khác, hoặc của khóa mà tệp đã dùng trước đây.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Đây không phải cụm mật khẩu.</translation>
    </message>
    <message>
        <source>“{file}” opens with a passphrase.</source>
        <translation>“{file}” mở bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>It is protected, and the passphrase was not given yet.</source>
        <translation>Tệp được bảo vệ và chưa nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Give the passphrase, or take the recovery sheet.</source>
        <translation>Hãy nhập cụm mật khẩu hoặc dùng tờ khôi phục.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The recovery sheet stays good. A copy of the key file that somebody took away still opens with the old passphrase: choose “Another key” if the old one may be known.</source>
        <translation>Tờ khôi phục vẫn dùng được. Bản sao tệp khóa mà ai đó đã lấy đi vẫn mở bằng cụm mật khẩu cũ: hãy chọn “Khóa khác” nếu cụm cũ có thể đã lộ.</translation>
    </message>
    <message>
        <source>The recovery sheet once more</source>
        <translation>Tờ khôi phục, một lần nữa</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Các bản sao cũ</translation>
    </message>
    <message>
        <source>1 copy can be read by anybody</source>
        <translation>Ai cũng đọc được 1 bản sao</translation>
    </message>
    <message>
        <source>{count} copies can be read by anybody</source>
        <translation>Ai cũng đọc được {count} bản sao</translation>
    </message>
    <message>
        <source>They are from before the file was protected. Encrypted, they open as the file does.</source>
        <translation>Các bản này có từ trước khi tệp được bảo vệ. Khi được mã hóa, chúng mở giống như tệp.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Mã hóa các bản sao</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Xóa các bản sao…</translation>
    </message>
    <message>
        <source>Encrypting older copies</source>
        <translation>Đang mã hóa các bản sao cũ</translation>
    </message>
    <message>
        <source>Older copies are encrypted</source>
        <translation>Các bản sao cũ đã được mã hóa</translation>
    </message>
    <message>
        <source>Older copies are removed</source>
        <translation>Các bản sao cũ đã được xóa</translation>
    </message>
    <message>
        <source>Remove older copies</source>
        <translation>Xóa các bản sao cũ</translation>
    </message>
    <message>
        <source>Remove {count} copies for good?</source>
        <translation>Xóa hẳn {count} bản sao?</translation>
    </message>
    <message>
        <source>You can&apos;t go back to them any more. Their bytes are overwritten; an SSD may still keep some of them.</source>
        <translation>Không thể quay lại các bản sao đó nữa. Dữ liệu của chúng bị ghi đè; ổ SSD có thể vẫn còn giữ một phần.</translation>
    </message>
    <message>
        <source>Remove {count} copies</source>
        <translation>Xóa {count} bản sao</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this file can read it</source>
        <translation>Ai lấy được tệp này đều đọc được</translation>
    </message>
    <message>
        <source>That is how most files are. A passphrase keeps a stolen computer or stick from telling.</source>
        <translation>Hầu hết các tệp đều như vậy. Cụm mật khẩu giữ kín dữ liệu khi máy tính hay USB bị mất cắp.</translation>
    </message>
    <message>
        <source>This file opens with its passphrase only</source>
        <translation>Tệp này chỉ mở bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>So do its copies from now on. Passphrase and sheet both lost means records lost.</source>
        <translation>Các bản sao từ nay cũng vậy. Mất cả cụm mật khẩu lẫn tờ khôi phục là mất hồ sơ.</translation>
    </message>
    <message>
        <source>Protect the file…</source>
        <translation>Bảo vệ tệp…</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Điều đó có nghĩa là gì</translation>
    </message>
    <message>
        <source>Everything in the file is encrypted</source>
        <translation>Mọi thứ trong tệp đều được mã hóa</translation>
    </message>
    <message>
        <source>Meetings, people, texts, files kept with them, the history; and each copy of the file.</source>
        <translation>Cuộc họp, người, văn bản, các tệp kèm theo, lịch sử; và mỗi bản sao của tệp.</translation>
    </message>
    <message>
        <source>Whoever loses the passphrase needs the recovery sheet</source>
        <translation>Ai mất cụm mật khẩu thì cần tờ khôi phục</translation>
    </message>
    <message>
        <source>Whoever has neither has no records. Nobody can get them back, and no office can help.</source>
        <translation>Ai không có cả hai thì không còn hồ sơ. Không ai lấy lại được, và không cơ quan nào giúp được.</translation>
    </message>
    <message>
        <source>What you take out stays readable</source>
        <translation>Những gì bạn đưa ra ngoài vẫn đọc được</translation>
    </message>
    <message>
        <source>PDFs, lists and bundles that you save or send; names of files and folders; older copies.</source>
        <translation>PDF, danh sách và gói mà bạn lưu hoặc gửi; tên tệp và thư mục; các bản sao cũ.</translation>
    </message>
    <message>
        <source>It does not help while the file is open</source>
        <translation>Không có tác dụng khi tệp đang mở</translation>
    </message>
    <message>
        <source>Lock the computer when you leave it, and keep it clean of strange programs.</source>
        <translation>Hãy khóa máy khi rời đi và đừng để chương trình lạ trên máy.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Asked for when the file is opened. A change takes a second, and the sheet stays good.</source>
        <translation>Được hỏi khi mở tệp. Đổi chỉ mất một giây, và tờ khôi phục vẫn dùng được.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
    <message>
        <source>Print it once more if it is lost or worn. It shows the key of this file.</source>
        <translation>In lại nếu bị mất hoặc rách. Tờ này cho thấy khóa của tệp.</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>Xem tờ khôi phục…</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Khóa khác</translation>
    </message>
    <message>
        <source>When somebody may know the passphrase or has seen the sheet: all is encrypted anew.</source>
        <translation>Khi ai đó có thể biết cụm mật khẩu hoặc đã thấy tờ khôi phục: tất cả được mã hóa lại.</translation>
    </message>
    <message>
        <source>Encrypt anew…</source>
        <translation>Mã hóa lại…</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Ghi nhớ trên máy tính này</translation>
    </message>
    <message>
        <source>Whoever is logged in under your name opens the file without the passphrase.</source>
        <translation>Ai đăng nhập dưới tên bạn đều mở tệp mà không cần cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Lock when nobody works here</source>
        <translation>Khóa khi không ai làm việc ở đây</translation>
    </message>
    <message>
        <source>At this desk. Ctrl+L locks at once. What was typed stays.</source>
        <translation>Trên máy tính này. Ctrl+L khóa ngay. Những gì đã gõ vẫn còn.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} phút</translation>
    </message>
    <message>
        <source>Turn protection off</source>
        <translation>Tắt bảo vệ</translation>
    </message>
    <message>
        <source>The file opens without a passphrase again. Encrypted copies stay encrypted.</source>
        <translation>Tệp lại mở không cần cụm mật khẩu. Các bản sao đã mã hóa vẫn được mã hóa.</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Tắt…</translation>
    </message>
    <message>
        <source>Let anybody read “{file}”?</source>
        <translation>Cho phép bất kỳ ai đọc “{file}”?</translation>
    </message>
    <message>
        <source>It is written anew without encryption. Keep the sheet: older copies still need it.</source>
        <translation>Tệp được ghi lại không mã hóa. Hãy giữ tờ khôi phục: các bản sao cũ vẫn cần đến nó.</translation>
    </message>
    <message>
        <source>Encrypting the file</source>
        <translation>Đang mã hóa tệp</translation>
    </message>
    <message>
        <source>Writing the file without encryption</source>
        <translation>Đang ghi tệp không mã hóa</translation>
    </message>
    <message>
        <source>The file opens with the passphrase from now on</source>
        <translation>Từ nay tệp mở bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>The file has another key and another sheet now</source>
        <translation>Tệp đã có khóa khác và tờ khôi phục khác</translation>
    </message>
    <message>
        <source>The file opens without a passphrase now</source>
        <translation>Nay tệp mở không cần cụm mật khẩu</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on</source>
        <translation>Từ nay cụm mật khẩu mới mở tệp</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Several words that nobody would guess.</source>
        <translation>Vài từ mà không ai đoán được.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Write it down before you go on.</source>
        <translation>Hãy ghi lại trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock đang bật.</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Bảo vệ tệp</translation>
    </message>
    <message>
        <source>1 of 2: the passphrase</source>
        <translation>Bước 1/2: cụm mật khẩu</translation>
    </message>
    <message>
        <source>2 of 2: the recovery sheet</source>
        <translation>Bước 2/2: tờ khôi phục</translation>
    </message>
    <message>
        <source>Without the passphrase and without the sheet the records are lost</source>
        <translation>Mất cả cụm mật khẩu lẫn tờ khôi phục là mất hồ sơ</translation>
    </message>
    <message>
        <source>Nobody can get them back, not even those who wrote this program.</source>
        <translation>Không ai lấy lại được, kể cả những người viết chương trình này.</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The sheet of today opens older copies only.</source>
        <translation>Mọi thứ được mã hóa lại. Tờ khôi phục hiện nay chỉ mở các bản sao cũ.</translation>
    </message>
    <message>
        <source>Protect the copies in the second place</source>
        <translation>Bảo vệ các bản sao ở nơi thứ hai</translation>
    </message>
    <message>
        <source>Without the passphrase and without the sheet those copies are lost</source>
        <translation>Mất cả cụm mật khẩu lẫn tờ khôi phục là mất các bản sao đó</translation>
    </message>
    <message>
        <source>The file on this computer stays as it is and opens without a passphrase.</source>
        <translation>Tệp trên máy tính này giữ nguyên và mở không cần cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Encrypt the copies there</source>
        <translation>Mã hóa các bản sao ở đó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Protect “{file}”</source>
        <translation>Bảo vệ “{file}”</translation>
    </message>
    <message>
        <source>Encrypt “{file}” anew</source>
        <translation>Mã hóa lại “{file}”</translation>
    </message>
    <message>
        <source>To prove that you have it: line {number} of the sheet</source>
        <translation>Để chứng tỏ bạn đã có tờ này: dòng {number}</translation>
    </message>
    <message>
        <source>Print or save the sheet first.</source>
        <translation>Hãy in hoặc lưu tờ khôi phục trước.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Dòng {number}</translation>
    </message>
    <message>
        <source>A new passphrase, if the old one is lost; left empty, it stays as it is.</source>
        <translation>Cụm mật khẩu mới nếu đã mất cụm cũ; để trống thì giữ nguyên.</translation>
    </message>
    <message>
        <source>A new passphrase, which a new key file is made for.</source>
        <translation>Cụm mật khẩu mới; một tệp khóa mới được tạo cho nó.</translation>
    </message>
    <message>
        <source>The sheet opens the file when the passphrase is lost. Keep it on paper, in a safe or a locked drawer.</source>
        <translation>Tờ này mở tệp khi mất cụm mật khẩu. Hãy giữ bản giấy trong két hoặc ngăn kéo có khóa.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheet.</source>
        <translation>Máy này không có máy in. Hãy lưu tờ khôi phục.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>In tờ khôi phục</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Sent to {printer}. Wait until you hold it.</source>
        <translation>Đã gửi đến {printer}. Hãy đợi đến khi cầm được tờ giấy.</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Print it elsewhere or put it on a stick, and remove it here.</source>
        <translation>Đã lưu thành “{file}”. Hãy in ở nơi khác hoặc chép vào USB, rồi xóa ở đây.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{file}” opens with a passphrase</source>
        <translation>“{file}” mở bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Its key file lies neither beside it nor among its copies. Put it back, or type the recovery sheet.</source>
        <translation>Tệp khóa không nằm cạnh tệp, cũng không ở cùng các bản sao. Hãy đặt lại tệp khóa hoặc nhập tờ khôi phục.</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>Tôi có tờ khôi phục</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>Tôi có cụm mật khẩu</translation>
    </message>
    <message>
        <source>This copy opens with the passphrase of its time.</source>
        <translation>Bản sao này mở bằng cụm mật khẩu của thời điểm đó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Ghi nhớ trên máy tính này</translation>
    </message>
    <message>
        <source>Line {number} of this file&apos;s sheet says something else.</source>
        <translation>Dòng {number} trên tờ của tệp này ghi khác.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} characters.</source>
        <translation>Cụm mật khẩu có ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai cụm mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Weak: a program that tries passphrases would find it within the hour.</source>
        <translation>Yếu: một chương trình dò mật khẩu tìm ra trong vòng một giờ.</translation>
    </message>
    <message>
        <source>Weak: a program that tries passphrases would find it within weeks.</source>
        <translation>Yếu: một chương trình dò mật khẩu tìm ra trong vài tuần.</translation>
    </message>
    <message>
        <source>Fair: a program that tries passphrases would need years.</source>
        <translation>Vừa: một chương trình dò mật khẩu cần nhiều năm.</translation>
    </message>
    <message>
        <source>Strong: no program finds it by trying.</source>
        <translation>Mạnh: không chương trình nào dò ra được.</translation>
    </message>
    <message>
        <source>Copies in the second place</source>
        <translation>Bản sao ở nơi thứ hai</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read the copies on it</source>
        <translation>Ai nhặt được USB đều đọc được các bản sao trên đó</translation>
    </message>
    <message>
        <source>They can be encrypted there, while the file on this computer stays as it is.</source>
        <translation>Có thể mã hóa chúng ở đó, còn tệp trên máy tính này giữ nguyên.</translation>
    </message>
    <message>
        <source>Copies in the second place are encrypted</source>
        <translation>Các bản sao ở nơi thứ hai được mã hóa</translation>
    </message>
    <message>
        <source>They open with the passphrase or the sheet that you chose for them.</source>
        <translation>Chúng mở bằng cụm mật khẩu hoặc tờ khôi phục bạn đã chọn.</translation>
    </message>
    <message>
        <source>Protect them…</source>
        <translation>Bảo vệ các bản sao…</translation>
    </message>
    <message>
        <source>Carry them open</source>
        <translation>Chép không mã hóa</translation>
    </message>
    <message>
        <source>Encrypting the copies in the second place</source>
        <translation>Đang mã hóa các bản sao ở nơi thứ hai</translation>
    </message>
    <message>
        <source>Copies in the second place are encrypted from now on</source>
        <translation>Từ nay các bản sao ở nơi thứ hai được mã hóa</translation>
    </message>
    <message>
        <source>Copies are carried open from now on; those there stay encrypted</source>
        <translation>Từ nay bản sao được chép không mã hóa; các bản đã có vẫn được mã hóa</translation>
    </message>
    <message>
        <source>The server protects these records</source>
        <translation>Máy chủ bảo vệ các hồ sơ này</translation>
    </message>
    <message>
        <source>Who may enter, and how its disks are encrypted, is decided there: ask whoever looks after it. The way to it is encrypted. Copies on this computer are ordinary files.</source>
        <translation>Ai được vào và đĩa được mã hóa thế nào là do máy chủ quyết định: hãy hỏi người phụ trách. Đường truyền tới máy chủ được mã hóa. Các bản sao trên máy tính này là tệp thường.</translation>
    </message>
    <message>
        <source>Locking {name}</source>
        <translation>Đang khóa {name}</translation>
    </message>
    <message>
        <source>Nothing to lock: these records open without a passphrase</source>
        <translation>Không có gì để khóa: hồ sơ này mở không cần cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>The host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>The host, then the chair</source>
        <translation>Đơn vị đăng cai, rồi chủ tọa</translation>
    </message>
    <message>
        <source>Nobody: all by name</source>
        <translation>Không ai: tất cả theo tên</translation>
    </message>
    <message>
        <source>All but the excused and absent</source>
        <translation>Tất cả, trừ người vắng có lý do và vắng mặt</translation>
    </message>
    <message>
        <source>Only those marked present</source>
        <translation>Chỉ những người được đánh dấu có mặt</translation>
    </message>
    <message>
        <source>Usual short names</source>
        <translation>Tên ngắn thông dụng</translation>
    </message>
    <message>
        <source>Official names</source>
        <translation>Tên chính thức</translation>
    </message>
</context>
<context>
    <name>quorum</name>
    <message>
        <source>No quorum</source>
        <translation>Không quy định túc số</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>Quá nửa số thành viên</translation>
    </message>
    <message>
        <source>Two thirds of the members</source>
        <translation>Hai phần ba số thành viên</translation>
    </message>
    <message>
        <source>A number of members</source>
        <translation>Một số thành viên nhất định</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Start a record</source>
        <translation>Lập văn kiện</translation>
    </message>
    <message>
        <source>Title and lines are proposed from what is known of the meeting; change them freely.</source>
        <translation>Tiêu đề và các dòng được gợi ý từ thông tin cuộc họp; bạn cứ tự do sửa.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Loại văn kiện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Start another record</source>
        <translation>Lập văn kiện khác</translation>
    </message>
    <message>
        <source>Start the record</source>
        <translation>Lập văn kiện</translation>
    </message>
    <message>
        <source>Begin with sentences from the meeting’s data</source>
        <translation>Bắt đầu bằng các câu lấy từ dữ liệu cuộc họp</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Về danh sách văn kiện</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Dự thảo lần {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Tuyên bố</translation>
    </message>
    <message>
        <source>Record of meeting</source>
        <translation>Biên bản cuộc họp</translation>
    </message>
    <message>
        <source>Event page</source>
        <translation>Trang giới thiệu sự kiện</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Đang lấy ý kiến</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Signatures in two columns</source>
        <translation>Chữ ký thành hai cột</translation>
    </message>
    <message>
        <source>Line numbers while it is a draft</source>
        <translation>Đánh số dòng khi còn là dự thảo</translation>
    </message>
    <message>
        <source>Positions with their delegations</source>
        <translation>Quan điểm kèm tên đoàn</translation>
    </message>
    <message>
        <source>The text as data inside the PDF</source>
        <translation>Văn bản dưới dạng dữ liệu trong PDF</translation>
    </message>
    <message>
        <source>Years of the Buddhist Era</source>
        <translation>Năm theo Phật lịch</translation>
    </message>
    <message>
        <source>Digits of its own script</source>
        <translation>Chữ số của hệ chữ riêng</translation>
    </message>
    <message>
        <source>Lines above the title</source>
        <translation>Các dòng trên tiêu đề</translation>
    </message>
    <message>
        <source>One a line, as they are printed.</source>
        <translation>Mỗi ý một dòng, đúng như khi in.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>Dự thảo lần</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Thông qua ngày</translation>
    </message>
    <message>
        <source>The list of participants as an annex</source>
        <translation>Kèm danh sách đại biểu làm phụ lục</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>{count} entries of “{table}” could not be read.</source>
        <translation>{count} mục của “{table}” không đọc được.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” were brought back from the history.</source>
        <translation>{count} mục của “{table}” được phục hồi từ lịch sử.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” belong to something that is lost, and were left out.</source>
        <translation>{count} mục của “{table}” thuộc về thứ đã mất nên bị bỏ lại.</translation>
    </message>
    <message>
        <source>{count} entries of “{table}” refer to something that is lost, and refer to nothing now.</source>
        <translation>{count} mục của “{table}” từng trỏ tới thứ đã mất, nay không trỏ tới gì.</translation>
    </message>
    <message>
        <source>“{name}” could not be made anew.</source>
        <translation>Không tạo lại được “{name}”.</translation>
    </message>
    <message>
        <source>Nothing of “{file}” can be read.</source>
        <translation>Không đọc được gì trong “{file}”.</translation>
    </message>
    <message>
        <source>Its first page is damaged, where it stands what is where.</source>
        <translation>Trang đầu của nó, nơi ghi vị trí mọi thứ, bị hỏng.</translation>
    </message>
    <message>
        <source>Go back to a copy.</source>
        <translation>Hãy quay lại một bản sao.</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>What it is</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>The name that stays the same from one edition to the next.</source>
        <translation>Tên không đổi từ kỳ này sang kỳ khác.</translation>
    </message>
    <message>
        <source>When its meetings can decide. A meeting can have a rule of its own.</source>
        <translation>Khi nào các cuộc họp có thể quyết định. Mỗi cuộc họp có thể có quy tắc riêng.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Whose turn it is, year by year. The next edition proposes that host.</source>
        <translation>Đến lượt ai, theo từng năm. Kỳ tới gợi ý đơn vị đăng cai đó.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Lượt chủ tọa</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Kỳ tới</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Tình hình tham dự</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Who chairs</source>
        <translation>Ai chủ tọa</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Thêm năm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Who is invited to each meeting.</source>
        <translation>Ai được mời dự mỗi cuộc họp.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Without the number: “Annual Leadership Meeting”.</source>
        <translation>Không ghi số: “Hội nghị Lãnh đạo thường niên”.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Network or body</source>
        <translation>Mạng lưới hoặc cơ quan</translation>
    </message>
    <message>
        <source>Whose meetings these are, if anybody&apos;s.</source>
        <translation>Cuộc họp của ai, nếu có.</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Túc số</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Số thành viên cần có</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>“{file}” could not be opened.</source>
        <translation>Không mở được “{file}”.</translation>
    </message>
    <message>
        <source>There is a database of that name, and nothing of Rapporteur is in it.</source>
        <translation>Có cơ sở dữ liệu tên đó, nhưng trong đó không có gì của Rapporteur.</translation>
    </message>
    <message>
        <source>Make a new secretariat in it, or move a file there.</source>
        <translation>Hãy tạo ban thư ký mới trong đó, hoặc chuyển một tệp vào đó.</translation>
    </message>
    <message>
        <source>Nothing can be put into “{file}”.</source>
        <translation>Không thể đưa gì vào “{file}”.</translation>
    </message>
    <message>
        <source>There are tables in the database already.</source>
        <translation>Trong cơ sở dữ liệu đã có bảng.</translation>
    </message>
    <message>
        <source>Open it, or ask whoever looks after the server for an empty one.</source>
        <translation>Hãy mở nó, hoặc xin người phụ trách máy chủ một cơ sở dữ liệu trống.</translation>
    </message>
    <message>
        <source>It was brought up to date by a later version of Rapporteur; it needs version {version}.</source>
        <translation>Một phiên bản Rapporteur mới hơn đã cập nhật nó; nó cần phiên bản {version}.</translation>
    </message>
    <message>
        <source>Install that version, then open it again. Nothing in it was changed.</source>
        <translation>Hãy cài phiên bản đó rồi mở lại. Không có gì trong đó bị thay đổi.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>Không lưu được “{file}”.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The server of “{file}” can&apos;t be reached.</source>
        <translation>Không kết nối được máy chủ của “{file}”.</translation>
    </message>
    <message>
        <source>It does not answer, or the connection to it broke: {said}</source>
        <translation>Máy chủ không trả lời, hoặc kết nối bị đứt: {said}</translation>
    </message>
    <message>
        <source>Check the network and the address, then try again. What was saved before is safe.</source>
        <translation>Hãy kiểm tra mạng và địa chỉ rồi thử lại. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The server wants a password, or did not accept the one it was given: {said}</source>
        <translation>Máy chủ cần mật khẩu, hoặc không chấp nhận mật khẩu đã đưa: {said}</translation>
    </message>
    <message>
        <source>Type the password of your account on the server.</source>
        <translation>Hãy nhập mật khẩu tài khoản của bạn trên máy chủ.</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Máy chủ không có cơ sở dữ liệu tên đó.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to make it, or check the address.</source>
        <translation>Hãy nhờ người phụ trách máy chủ tạo nó, hoặc kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used as it should.</source>
        <translation>Không thể dùng “{file}” như cần thiết.</translation>
    </message>
    <message>
        <source>Your account on the server lacks a right: {said}</source>
        <translation>Tài khoản của bạn trên máy chủ thiếu quyền: {said}</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for it.</source>
        <translation>Hãy xin người phụ trách máy chủ cấp quyền.</translation>
    </message>
    <message>
        <source>Another desk is saving, and it takes long.</source>
        <translation>Máy khác đang lưu và mất nhiều thời gian.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The server has no room. “{file}” could not be saved.</source>
        <translation>Máy chủ hết chỗ. Không lưu được “{file}”.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server.</source>
        <translation>Hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>The server lets no more desks in at once.</source>
        <translation>Máy chủ không nhận thêm máy nào cùng lúc.</translation>
    </message>
    <message>
        <source>Try again later, or ask whoever looks after the server.</source>
        <translation>Hãy thử lại sau, hoặc hỏi người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>It took so long that the server let other desks go first.</source>
        <translation>Việc lưu quá lâu nên máy chủ đã cho máy khác làm trước.</translation>
    </message>
    <message>
        <source>Try again. What was saved before is safe.</source>
        <translation>Hãy thử lại. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The server may only be read, as one that stands by for another.</source>
        <translation>Máy chủ chỉ cho đọc, như máy dự phòng cho máy khác.</translation>
    </message>
    <message>
        <source>Use the address of the main server.</source>
        <translation>Hãy dùng địa chỉ của máy chủ chính.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>Carrying everything to {name}</source>
        <translation>Đang chuyển toàn bộ lên {name}</translation>
    </message>
    <message>
        <source>Everything is on the server now. The file stays as it was: put it away as a copy.</source>
        <translation>Toàn bộ đã ở trên máy chủ. Tệp vẫn như cũ: hãy cất nó làm bản sao.</translation>
    </message>
    <message>
        <source>Bringing everything into {name}</source>
        <translation>Đang đưa toàn bộ vào {name}</translation>
    </message>
    <message>
        <source>Everything is in “{name}” as well. The server goes on as before.</source>
        <translation>Toàn bộ cũng đã có trong “{name}”. Máy chủ vẫn tiếp tục như trước.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Make a new secretariat there</source>
        <translation>Tạo ban thư ký mới ở đó</translation>
    </message>
    <message>
        <source>There are records in this database already. Choose an empty one, or open it instead.</source>
        <translation>Cơ sở dữ liệu này đã có hồ sơ. Hãy chọn một cơ sở dữ liệu trống, hoặc mở nó.</translation>
    </message>
    <message>
        <source>Open records on a server</source>
        <translation>Mở hồ sơ trên máy chủ</translation>
    </message>
    <message>
        <source>Several desks can work in them at once, and see what the others save. Copies of everything are made on this computer, too.</source>
        <translation>Nhiều máy có thể cùng làm việc và thấy những gì máy khác lưu. Bản sao của toàn bộ cũng được tạo trên máy tính này.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Carry everything to a server</source>
        <translation>Chuyển toàn bộ lên máy chủ</translation>
    </message>
    <message>
        <source>Everything in this file goes into an empty database, its history and documents too. The file stays as it is; from then on work on the server.</source>
        <translation>Toàn bộ nội dung tệp này được đưa vào một cơ sở dữ liệu trống, kể cả lịch sử và tài liệu. Tệp vẫn giữ nguyên; từ đó hãy làm việc trên máy chủ.</translation>
    </message>
    <message>
        <source>Carry it there</source>
        <translation>Chuyển lên đó</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Its name, or the whole address that you were given: postgresql://…</source>
        <translation>Tên máy chủ, hoặc toàn bộ địa chỉ bạn được cấp: postgresql://…</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Tên của bạn trên máy chủ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Ghi nhớ mật khẩu trên máy tính này</translation>
    </message>
    <message>
        <source>Fill this in: whoever looks after the server knows it.</source>
        <translation>Hãy điền mục này: người phụ trách máy chủ biết thông tin đó.</translation>
    </message>
    <message>
        <source>This address can&apos;t be understood.</source>
        <translation>Không hiểu được địa chỉ này.</translation>
    </message>
    <message>
        <source>The server of “{name}” wants your password</source>
        <translation>Máy chủ của “{name}” cần mật khẩu của bạn</translation>
    </message>
    <message>
        <source>The server did not take it. Type it once more.</source>
        <translation>Máy chủ không chấp nhận. Hãy gõ lại.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>At the head of the first page of every paper.</source>
        <translation>Ở đầu trang đầu tiên của mọi văn bản in.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>How the windows look on this computer.</source>
        <translation>Cách các cửa sổ hiển thị trên máy tính này.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Chữ ký điện tử</translation>
    </message>
    <message>
        <source>Whom the check of a signed file believes.</source>
        <translation>Khi kiểm tra tệp đã ký, những ai được tin cậy.</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Giới thiệu Rapporteur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Rất lớn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Hẹp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề màu</translation>
    </message>
    <message>
        <source>Follows the computer unless you choose.</source>
        <translation>Theo máy tính trừ khi bạn chọn.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Buttons and rows grow with it.</source>
        <translation>Nút và hàng to theo.</translation>
    </message>
    <message>
        <source>Row height in lists</source>
        <translation>Chiều cao hàng trong danh sách</translation>
    </message>
    <message>
        <source>Participants always use the close rows.</source>
        <translation>Danh sách đại biểu luôn dùng hàng hẹp.</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>Spoken when the program is next opened. Records keep theirs.</source>
        <translation>Áp dụng khi mở lại chương trình. Văn kiện giữ ngôn ngữ của mình.</translation>
    </message>
    <message>
        <source>The windows speak it when the program is next opened.</source>
        <translation>Các cửa sổ sẽ dùng ngôn ngữ này khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Biểu trưng</translation>
    </message>
    <message>
        <source>Your Society&apos;s own file, PNG or JPEG. It prints small, on white, unaltered.</source>
        <translation>Tệp PNG hoặc JPEG của chính Hội bạn. In nhỏ, trên nền trắng, không thay đổi.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Certificates this office knows</source>
        <translation>Chứng thư số mà văn phòng này biết</translation>
    </message>
    <message>
        <source>Who signs a file with one of them is no stranger. A certification authority here vouches for others.</source>
        <translation>Ai ký tệp bằng một chứng thư số ở đây thì không phải người lạ. Tổ chức chứng thực ở đây bảo đảm cho những người khác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Thêm chứng thư số…</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Chọn chứng thư số</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.pem *.der)</source>
        <translation>Chứng thư số (*.cer *.crt *.pem *.der)</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Có hiệu lực đến {day}</translation>
    </message>
    <message>
        <source>Remove the certificate of {name}</source>
        <translation>Bỏ chứng thư số của {name}</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Chọn biểu trưng</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo is kept in the file</source>
        <translation>Đã giữ biểu trưng trong tệp</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Đã xóa biểu trưng</translation>
    </message>
    <message>
        <source>The history and the notes of printings say it of what you do. Empty: your login name.</source>
        <translation>Lịch sử và ghi chú in ấn nêu tên này cho những gì bạn làm. Để trống: tên đăng nhập.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>No page of this sheet was scanned yet.</source>
        <translation>Chưa quét trang nào của danh sách này.</translation>
    </message>
    <message>
        <source>Scanned page {page}</source>
        <translation>Trang quét {page}</translation>
    </message>
    <message>
        <source>The scan of page {page} was removed.</source>
        <translation>Bản quét trang {page} đã bị xóa.</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Các trang quét</translation>
    </message>
    <message>
        <source>Reading the page codes in “{name}”</source>
        <translation>Đang đọc mã trang trong “{name}”</translation>
    </message>
    <message>
        <source>File signed sheets</source>
        <translation>Lưu danh sách đã ký</translation>
    </message>
    <message>
        <source>Scans ({endings})</source>
        <translation>Bản quét ({endings})</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Ai đã ký</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>A page was printed before the list changed: go by the names, not by the numbers.</source>
        <translation>Một trang đã in trước khi danh sách thay đổi: hãy theo tên, không theo số.</translation>
    </message>
    <message>
        <source>Click or Space marks a row.</source>
        <translation>Nhấp chuột hoặc nhấn phím cách để đánh dấu hàng.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Mark those who signed as present</source>
        <translation>Ghi người đã ký là có mặt</translation>
    </message>
    <message>
        <source>{signed} of {rows} signed</source>
        <translation>{signed}/{rows} đã ký</translation>
    </message>
    <message>
        <source>{signed} of {rows} signed, {others} in blank rows</source>
        <translation>{signed}/{rows} đã ký, {others} ở hàng trống</translation>
    </message>
    <message>
        <source>{sheet}: {signed}</source>
        <translation>{sheet}: {signed}</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Pages that were not recognised</source>
        <translation>Trang không nhận ra</translation>
    </message>
    <message>
        <source>No code could be read on these pages of the scan. Say where they belong, or leave them in the file.</source>
        <translation>Không đọc được mã trên các trang quét này. Hãy cho biết chúng thuộc đâu, hoặc để lại trong tệp.</translation>
    </message>
    <message>
        <source>Page {number} of the scan is page</source>
        <translation>Trang {number} của bản quét là trang</translation>
    </message>
    <message>
        <source>of</source>
        <translation>của</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>không danh sách nào</translation>
    </message>
    <message>
        <source>Leave all in the file</source>
        <translation>Để lại tất cả trong tệp</translation>
    </message>
    <message>
        <source>File the pages</source>
        <translation>Lưu các trang</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình này</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>Chưa mở tệp</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Tệp: {name}</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Tìm hoặc chọn lệnh</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>Nobody has signed this file electronically.</source>
        <translation>Chưa ai ký điện tử tệp này.</translation>
    </message>
    <message>
        <source>The file is what was signed.</source>
        <translation>Tệp đúng như khi được ký.</translation>
    </message>
    <message>
        <source>This file can’t be relied on: it is not what was signed.</source>
        <translation>Không thể tin tệp này: tệp không đúng như khi được ký.</translation>
    </message>
    <message>
        <source>The file is as it was signed, to the last letter.</source>
        <translation>Tệp đúng như khi được ký, đến từng chữ.</translation>
    </message>
    <message>
        <source>What was signed is unchanged; others have signed after it.</source>
        <translation>Điều đã ký không thay đổi; những người khác đã ký sau đó.</translation>
    </message>
    <message>
        <source>The file was changed after this signature.</source>
        <translation>Tệp đã bị thay đổi sau chữ ký này.</translation>
    </message>
    <message>
        <source>What was signed is not what stands here: it was altered, or is damaged.</source>
        <translation>Nội dung ở đây không phải là điều đã ký: tệp bị sửa hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>This signature is of a kind that can’t be checked here.</source>
        <translation>Loại chữ ký này không kiểm tra được ở đây.</translation>
    </message>
    <message>
        <source>This office knows the certificate.</source>
        <translation>Văn phòng này biết chứng thư số đó.</translation>
    </message>
    <message>
        <source>“{issuer}”, whom this office knows, vouches for the certificate.</source>
        <translation>“{issuer}”, mà văn phòng này biết, bảo đảm cho chứng thư số.</translation>
    </message>
    <message>
        <source>The certificate is not known here, and nobody but its holder vouches for it. Ask them to read out its fingerprint: {fingerprint}.</source>
        <translation>Chứng thư số chưa được biết ở đây, và chỉ người giữ bảo đảm cho nó. Hãy nhờ họ đọc dấu vân tay của chứng thư số: {fingerprint}.</translation>
    </message>
    <message>
        <source>The certificate is not known here; “{issuer}” vouches for it. Ask its holder to read out its fingerprint: {fingerprint}.</source>
        <translation>Chứng thư số chưa được biết ở đây; “{issuer}” bảo đảm cho nó. Hãy nhờ người giữ đọc dấu vân tay của chứng thư số: {fingerprint}.</translation>
    </message>
    <message>
        <source>The certificate was not valid when it was used: it is from {begins} to {ends}.</source>
        <translation>Chứng thư số không có hiệu lực khi được dùng: hiệu lực từ {begins} đến {ends}.</translation>
    </message>
</context>
<context>
    <name>signatory</name>
    <message>
        <source>Printed exactly so, on as many lines as it needs.</source>
        <translation>In đúng như vậy, trên số dòng cần thiết.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Ký tay</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Ký điện tử</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Tên khi in</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
</context>
<context>
    <name>signatures</name>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>{signed} of {all} signed</source>
        <translation>{signed}/{all} đã ký</translation>
    </message>
    <message>
        <source>Waiting for {count}</source>
        <translation>Đang chờ {count} người</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Đang chờ {name}</translation>
    </message>
    <message>
        <source>Waiting for {names} and {last}</source>
        <translation>Đang chờ {names} và {last}</translation>
    </message>
    <message>
        <source>Adopted on {day}. The text can’t change; a correction becomes a corrigendum.</source>
        <translation>Thông qua ngày {day}. Không thể sửa văn bản; sửa lỗi phải bằng bản đính chính.</translation>
    </message>
    <message>
        <source>Adopted. The text can’t change; a correction becomes a corrigendum.</source>
        <translation>Đã thông qua. Không thể sửa văn bản; sửa lỗi phải bằng bản đính chính.</translation>
    </message>
    <message>
        <source>Names are printed as they stood that day.</source>
        <translation>Tên được in như vào ngày đó.</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Ký hôm nay</translation>
    </message>
    <message>
        <source>Not signed after all</source>
        <translation>Thực ra chưa ký</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Add a signatory…</source>
        <translation>Thêm người ký…</translation>
    </message>
    <message>
        <source>Take the heads of delegations</source>
        <translation>Lấy các trưởng đoàn</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Đính kèm bản quét…</translation>
    </message>
    <message>
        <source>Sign electronically…</source>
        <translation>Ký điện tử…</translation>
    </message>
    <message>
        <source>Check the signed copy</source>
        <translation>Kiểm tra bản đã ký</translation>
    </message>
    <message>
        <source>Check a signed file…</source>
        <translation>Kiểm tra tệp đã ký…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Print pages to sign…</source>
        <translation>In các trang để ký…</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Gõ tên…</translation>
    </message>
    <message>
        <source>Nobody is listed to sign</source>
        <translation>Chưa có ai trong danh sách ký</translation>
    </message>
    <message>
        <source>Each gets a line to sign on, in this order.</source>
        <translation>Mỗi người có một dòng để ký, theo thứ tự này.</translation>
    </message>
    <message>
        <source>Choose who has signed it first.</source>
        <translation>Hãy chọn người đã ký trước.</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Bản quét (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Attach scan</source>
        <translation>Đính kèm bản quét</translation>
    </message>
    <message>
        <source>There is no record to sign yet</source>
        <translation>Chưa có văn kiện để ký</translation>
    </message>
    <message>
        <source>Start one on the tab Record; who signs it is listed here.</source>
        <translation>Hãy lập văn kiện ở thẻ Văn kiện; người ký sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Printed name, post and organisation</source>
        <translation>Tên in, chức vụ và tổ chức</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách ký</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa ký</translation>
    </message>
    <message>
        <source>A signed copy is kept: open it with Save as…</source>
        <translation>Đã giữ bản đã ký: mở bằng Lưu thành…</translation>
    </message>
    <message>
        <source>No signed copy yet</source>
        <translation>Chưa có bản đã ký</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <translation>Thêm người ký</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>signed_sheet</name>
    <message>
        <source>Signed in blank rows</source>
        <translation>Ký ở các hàng trống</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Signatures in “{name}”</source>
        <translation>Chữ ký trong “{name}”</translation>
    </message>
    <message>
        <source>{day}, {time} by the clock of the computer that signed</source>
        <translation>{day}, {time} theo đồng hồ của máy đã ký</translation>
    </message>
    <message>
        <source>No time is told</source>
        <translation>Không có thời gian</translation>
    </message>
    <message>
        <source>Certificate of {holder}, {organisation}</source>
        <translation>Chứng thư số của {holder}, {organisation}</translation>
    </message>
    <message>
        <source>Certificate of {holder}</source>
        <translation>Chứng thư số của {holder}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>Not signed yet: {names}</source>
        <translation>Chưa ký: {names}</translation>
    </message>
    <message>
        <source>This certificate is theirs</source>
        <translation>Đúng là chứng thư số của họ</translation>
    </message>
    <message>
        <source>Keep with the record</source>
        <translation>Lưu cùng văn kiện</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Kiểm tra tệp đã ký</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No signed copy is kept for this signatory yet.</source>
        <translation>Chưa lưu bản đã ký nào của người ký này.</translation>
    </message>
    <message>
        <source>Sign electronically</source>
        <translation>Ký điện tử</translation>
    </message>
    <message>
        <source>The pages as adopted are signed and kept with the record. Nothing is sent anywhere.</source>
        <translation>Các trang như đã thông qua được ký và lưu cùng văn kiện. Không gửi gì đi đâu.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ai ký</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Từ một tệp</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Tạo ngay</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Tệp chứng thư số</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, such as a certification authority gives out.</source>
        <translation>Tệp .p12 hoặc .pfx, như tổ chức chứng thực cấp.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Tên trên chứng thư số</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Good for three years. Nobody but its holder vouches for it; keep file and passphrase.</source>
        <translation>Có hiệu lực ba năm. Chỉ người giữ bảo đảm cho nó; hãy giữ tệp và cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai cụm mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Choose the file of your certificate.</source>
        <translation>Hãy chọn tệp chứng thư số của bạn.</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Chọn chứng thư số</translation>
    </message>
    <message>
        <source>Keep the new certificate as</source>
        <translation>Lưu chứng thư số mới thành</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Chứng thư số (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Đang ký…</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>{signed} of {all} signed</source>
        <translation>{signed}/{all} đã ký</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>“{file}” is open already.</source>
        <translation>“{file}” đang được mở.</translation>
    </message>
    <message>
        <source>Another window of Rapporteur, or another computer, is using it.</source>
        <translation>Một cửa sổ Rapporteur khác hoặc một máy khác đang dùng tệp.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Hãy dùng cửa sổ đó, hoặc đóng lại rồi thử lại.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened.</source>
        <translation>Không mở được “{file}”.</translation>
    </message>
    <message>
        <source>What speaks to a server is not part of this installation.</source>
        <translation>Phần kết nối với máy chủ không có trong bản cài đặt này.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the program for an installation from its sources: the help says how, under “A whole secretariat on a server”.</source>
        <translation>Hãy nhờ người phụ trách chương trình cài từ mã nguồn: phần trợ giúp hướng dẫn cách làm, ở trang “Cả ban thư ký trên một máy chủ”.</translation>
    </message>
    <message>
        <source>It is not a file of Rapporteur.</source>
        <translation>Đây không phải là tệp của Rapporteur.</translation>
    </message>
    <message>
        <source>Choose a file that Rapporteur made.</source>
        <translation>Hãy chọn tệp do Rapporteur tạo.</translation>
    </message>
    <message>
        <source>“{file}” is not there.</source>
        <translation>Không có “{file}” ở đó.</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or its disk is not connected.</source>
        <translation>Tệp đã bị chuyển, đổi tên hoặc xóa, hoặc ổ đĩa chưa kết nối.</translation>
    </message>
    <message>
        <source>Look for it, or make a new file.</source>
        <translation>Hãy tìm lại tệp, hoặc tạo tệp mới.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Đây là một thư mục.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Hãy chọn một tệp trong đó.</translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written, and Rapporteur saves as you work.</source>
        <translation>Không ghi được vào tệp hoặc thư mục, mà Rapporteur lưu ngay khi bạn làm việc.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the file to a folder of your own and open the copy.</source>
        <translation>Hãy xin quyền ghi ở đó, hoặc sao chép tệp vào thư mục của bạn và mở bản sao.</translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur; it needs version {version}.</source>
        <translation>Tệp do phiên bản Rapporteur mới hơn tạo; cần phiên bản {version}.</translation>
    </message>
    <message>
        <source>Install that version, then open the file again. Nothing in it was changed.</source>
        <translation>Hãy cài phiên bản đó rồi mở lại tệp. Không có gì trong tệp bị thay đổi.</translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation>Không tạo được “{file}”.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Đã có tệp mang tên đó.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation>Hãy chọn tên khác, hoặc mở tệp đó.</translation>
    </message>
    <message>
        <source>The folder is not there or can&apos;t be written.</source>
        <translation>Thư mục không có hoặc không ghi được.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Hãy chọn một thư mục của bạn.</translation>
    </message>
    <message>
        <source>The attached file is damaged.</source>
        <translation>Tệp đính kèm bị hỏng.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were kept: the disk or a copy has failed.</source>
        <translation>Dữ liệu không còn như khi được giữ: ổ đĩa hoặc bản sao đã lỗi.</translation>
    </message>
    <message>
        <source>Go back to a copy of “{file}”, or attach the file anew.</source>
        <translation>Hãy quay lại một bản sao của “{file}”, hoặc đính kèm tệp lần nữa.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>Không lưu được “{file}”.</translation>
    </message>
    <message>
        <source>“{file}” could not be read.</source>
        <translation>Không đọc được “{file}”.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>“{file}” bị hỏng.</translation>
    </message>
    <message>
        <source>Some of it can&apos;t be read: the disk or a copy has failed.</source>
        <translation>Một phần không đọc được: ổ đĩa hoặc bản sao đã lỗi.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and go back to a copy.</source>
        <translation>Hãy giữ nguyên tệp và quay lại một bản sao.</translation>
    </message>
    <message>
        <source>The disk is full. “{file}” could not be saved.</source>
        <translation>Ổ đĩa đã đầy. Không lưu được “{file}”.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Hãy giải phóng chỗ trên ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Một chương trình khác đang giữ tệp.</translation>
    </message>
    <message>
        <source>Close what else uses it, such as a copy or a virus scan, and try again.</source>
        <translation>Hãy đóng những gì khác đang dùng tệp, như sao chép hoặc quét vi-rút, rồi thử lại.</translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written.</source>
        <translation>Không ghi được vào tệp hoặc thư mục.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or move the file to a folder of your own.</source>
        <translation>Hãy xin quyền ghi ở đó, hoặc chuyển tệp vào thư mục của bạn.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <translation>Ổ đĩa không hoạt động bình thường.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it. What was saved before is safe.</source>
        <translation>Hãy kiểm tra ổ đĩa hoặc kết nối. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The file or its folder is not there any more, or may not be opened.</source>
        <translation>Tệp hoặc thư mục không còn ở đó, hoặc không được phép mở.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may use the folder.</source>
        <translation>Hãy kiểm tra ổ đĩa đã kết nối và bạn có quyền dùng thư mục.</translation>
    </message>
    <message>
        <source>“{file}” is not where it was.</source>
        <translation>“{file}” không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Something moved, renamed or replaced it while it was open.</source>
        <translation>Tệp đã bị chuyển, đổi tên hoặc thay thế trong khi đang mở.</translation>
    </message>
    <message>
        <source>Put it back, or open it anew from its new place, then save again.</source>
        <translation>Hãy đặt lại chỗ cũ, hoặc mở từ chỗ mới, rồi lưu lại.</translation>
    </message>
    <message>
        <source>“{file}” is closed.</source>
        <translation>“{file}” đã đóng.</translation>
    </message>
    <message>
        <source>It was closed while something still wanted to use it.</source>
        <translation>Tệp đã đóng trong khi vẫn còn việc cần dùng.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Hãy mở lại.</translation>
    </message>
    <message>
        <source>“{file}” is on a server.</source>
        <translation>“{file}” nằm trên máy chủ.</translation>
    </message>
    <message>
        <source>What was asked for is done to files.</source>
        <translation>Việc này chỉ làm được với tệp.</translation>
    </message>
    <message>
        <source>Move the records to a file first, or ask whoever looks after the server.</source>
        <translation>Hãy chuyển dữ liệu vào một tệp trước, hoặc hỏi người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be brought up to date.</source>
        <translation>Không nâng cấp được “{file}”.</translation>
    </message>
    <message>
        <source>The disk has too little room: {megabytes} MB must be free for a while.</source>
        <translation>Ổ đĩa còn quá ít chỗ: tạm thời cần {megabytes} MB trống.</translation>
    </message>
    <message>
        <source>Make room on the disk, then open the file again. Nothing in it was changed.</source>
        <translation>Hãy giải phóng chỗ trên ổ đĩa rồi mở lại tệp. Không có gì trong tệp bị thay đổi.</translation>
    </message>
    <message>
        <source>“{file}” is a copy to look at.</source>
        <translation>“{file}” là bản sao chỉ để xem.</translation>
    </message>
    <message>
        <source>It was made by a later version of Rapporteur.</source>
        <translation>Nó được tạo bởi phiên bản Rapporteur mới hơn.</translation>
    </message>
    <message>
        <source>Install version {version} to change it.</source>
        <translation>Hãy cài phiên bản {version} để sửa tệp.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be looked into.</source>
        <translation>Không xem được bên trong “{file}”.</translation>
    </message>
    <message>
        <source>A later version keeps in another way what this version would show.</source>
        <translation>Phiên bản mới hơn lưu theo cách khác những gì phiên bản này hiển thị.</translation>
    </message>
    <message>
        <source>Install version {version} to open it. Nothing in it was changed.</source>
        <translation>Hãy cài phiên bản {version} để mở tệp. Không có gì trong tệp bị thay đổi.</translation>
    </message>
    <message>
        <source>No copy of it could be made in the folder {folder}.</source>
        <translation>Không tạo được bản sao của tệp trong thư mục {folder}.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again. Nothing in the file was changed.</source>
        <translation>Hãy giải phóng chỗ trên ổ đĩa đó rồi thử lại. Không có gì trong tệp bị thay đổi.</translation>
    </message>
    <message>
        <source>Something in “{file}” can&apos;t be shown.</source>
        <translation>Có nội dung trong “{file}” không hiển thị được.</translation>
    </message>
    <message>
        <source>A later version wrote it in a way that this version does not know.</source>
        <translation>Phiên bản mới hơn đã ghi nội dung đó theo cách mà phiên bản này không biết.</translation>
    </message>
    <message>
        <source>Install version {version} to see it.</source>
        <translation>Hãy cài phiên bản {version} để xem.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Records</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Tìm văn kiện</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Văn kiện mới</translation>
    </message>
    <message>
        <source>{count} record</source>
        <translation>{count} văn kiện</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} văn kiện</translation>
    </message>
    <message>
        <source>Records of your meetings will be here</source>
        <translation>Văn kiện các cuộc họp của bạn sẽ ở đây</translation>
    </message>
    <message>
        <source>A record is written on the page of its meeting: open the meeting, then “Write the record”.</source>
        <translation>Văn kiện được soạn ở trang cuộc họp: mở cuộc họp, rồi “Soạn văn kiện”.</translation>
    </message>
    <message>
        <source>No record is like that</source>
        <translation>Không có văn kiện nào như vậy</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Dự thảo lần {number}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Văn kiện</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Loại văn kiện</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa lúc</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>Any family</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>Tìm chuỗi cuộc họp</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Chuỗi cuộc họp mới</translation>
    </message>
    <message>
        <source>{count} series</source>
        <translation>{count} chuỗi</translation>
    </message>
    <message>
        <source>Recurring meetings will be here</source>
        <translation>Các cuộc họp định kỳ sẽ ở đây</translation>
    </message>
    <message>
        <source>A series keeps the number, the members and whose turn it is to chair.</source>
        <translation>Chuỗi giữ số thứ tự, thành viên và lượt chủ tọa.</translation>
    </message>
    <message>
        <source>No series is called that</source>
        <translation>Không có chuỗi nào tên như vậy</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Lần họp gần nhất</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Find in any language</source>
        <translation>Tìm bằng mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Tổ chức mới</translation>
    </message>
    <message>
        <source>{count} organisation</source>
        <translation>{count} tổ chức</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} tổ chức</translation>
    </message>
    <message>
        <source>Organisations will be here</source>
        <translation>Các tổ chức sẽ ở đây</translation>
    </message>
    <message>
        <source>Societies, ministries, agencies and networks that take part in your meetings.</source>
        <translation>Các Hội, bộ, cơ quan và mạng lưới tham dự cuộc họp của bạn.</translation>
    </message>
    <message>
        <source>No organisation is called that</source>
        <translation>Không có tổ chức nào tên như vậy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Tìm cuộc họp</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>{count} meeting</source>
        <translation>{count} cuộc họp</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} cuộc họp</translation>
    </message>
    <message>
        <source>Your meetings will be here</source>
        <translation>Các cuộc họp của bạn sẽ ở đây</translation>
    </message>
    <message>
        <source>Start with the meeting you are preparing. The people and Societies you name are remembered, so you type them once.</source>
        <translation>Hãy bắt đầu với cuộc họp bạn đang chuẩn bị. Người và Hội đã nêu được ghi nhớ, nên chỉ cần gõ một lần.</translation>
    </message>
    <message>
        <source>No meeting is like that</source>
        <translation>Không có cuộc họp nào như vậy</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Không có văn kiện</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Chưa có ngày</translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation>Cuộc họp riêng lẻ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi họp</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>{lines} in {groups} groups</source>
        <translation>{lines} trong {groups} nhóm</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>Mọi hình thức</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>{lines} in {groups} years</source>
        <translation>{lines} trong {groups} năm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Find by name, post or Society</source>
        <translation>Tìm theo tên, chức vụ hoặc Hội</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Cá nhân mới</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} người</translation>
    </message>
    <message>
        <source>The people you name will be here</source>
        <translation>Những người bạn nêu tên sẽ ở đây</translation>
    </message>
    <message>
        <source>Everybody you enter as a participant or signatory is kept, so you type a name once.</source>
        <translation>Mọi đại biểu và người ký đều được giữ lại, nên mỗi tên chỉ cần gõ một lần.</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Không có ai tên như vậy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Mở	Enter</translation>
    </message>
    <message>
        <source>Send to another office…</source>
        <translation>Gửi cho văn phòng khác…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Xóa	Del</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lưu danh sách…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Tìm mục trùng…</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>This was changed meanwhile</source>
        <translation>Mục này đã bị sửa trong lúc đó</translation>
    </message>
    <message>
        <source>Somebody saved it in another window since it was shown here. Nothing was lost.</source>
        <translation>Có người đã lưu ở cửa sổ khác từ khi mục này hiện ở đây. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Open it again and make the change once more.</source>
        <translation>Hãy mở lại và sửa lần nữa.</translation>
    </message>
    <message>
        <source>This is no longer in the file</source>
        <translation>Mục này không còn trong tệp</translation>
    </message>
    <message>
        <source>It was removed in another window.</source>
        <translation>Nó đã bị xóa ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>The computer is out of memory</source>
        <translation>Máy tính hết bộ nhớ</translation>
    </message>
    <message>
        <source>What was asked for could not be done. Nothing was lost.</source>
        <translation>Không thực hiện được yêu cầu. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Máy in không trả lời</translation>
    </message>
    <message>
        <source>“{printer}” could not be reached.</source>
        <translation>Không kết nối được với “{printer}”.</translation>
    </message>
    <message>
        <source>Look whether it is on and connected, or save the PDF and print it elsewhere.</source>
        <translation>Hãy xem máy in đã bật và kết nối chưa, hoặc lưu PDF và in ở nơi khác.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>Không ghi được “{file}”.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Đã có tệp mang tên đó.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Hãy chọn tên khác, hoặc cho phép thay thế.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation>Hãy giải phóng chỗ trên ổ đĩa, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>“{file}” could not be made.</source>
        <translation>Không tạo được “{file}”.</translation>
    </message>
    <message>
        <source>Its folder is not there or can&apos;t be written.</source>
        <translation>Thư mục không có hoặc không ghi được.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>There is nobody on the list whom this paper is for.</source>
        <translation>Trong danh sách không có ai cần giấy tờ này.</translation>
    </message>
    <message>
        <source>Add people to the list of participants, or mark those who were present.</source>
        <translation>Hãy thêm người vào danh sách, hoặc ghi ai có mặt.</translation>
    </message>
    <message>
        <source>Electronic signatures are not part of this installation.</source>
        <translation>Bản cài đặt này không có chữ ký điện tử.</translation>
    </message>
    <message>
        <source>The library that makes and checks them is missing.</source>
        <translation>Thiếu thư viện tạo và kiểm tra chữ ký.</translation>
    </message>
    <message>
        <source>Install Rapporteur with the part “sign”, or sign on paper.</source>
        <translation>Hãy cài Rapporteur cùng phần “sign”, hoặc ký trên giấy.</translation>
    </message>
    <message>
        <source>The calendar file was not saved.</source>
        <translation>Chưa lưu được tệp lịch.</translation>
    </message>
    <message>
        <source>The file can&apos;t be closed yet.</source>
        <translation>Chưa thể đóng tệp.</translation>
    </message>
    <message>
        <source>“{work}” is still under way.</source>
        <translation>“{work}” vẫn đang chạy.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it at the foot of the window.</source>
        <translation>Hãy chờ đến khi xong, hoặc dừng việc này ở cuối cửa sổ.</translation>
    </message>
</context>
<context>
    <name>twins</name>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải là một</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>And another one</source>
        <translation>Và một mục khác</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Nobody stands twice in the register</source>
        <translation>Không có mục nào trùng trong danh bạ</translation>
    </message>
    <message>
        <source>Entries that are alike in name, address or spelling appear here.</source>
        <translation>Những mục giống nhau về tên, địa chỉ hoặc cách viết sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Mục trùng</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Đang xem qua danh bạ…</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>“{name}” attached</source>
        <translation>Đã đính kèm “{name}”</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>Đã sửa “{name}”</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>Đã thêm “{name}”</translation>
    </message>
    <message>
        <source>Signed copy of “{name}” attached</source>
        <translation>Đã đính kèm bản đã ký của “{name}”</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
    <message>
        <source>This was changed since and can&apos;t be taken back any more.</source>
        <translation>Mục này đã thay đổi từ đó nên không hoàn tác được nữa.</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>Đã xóa “{name}”</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Đã đổi thứ tự</translation>
    </message>
    <message>
        <source>{count} signatories added</source>
        <translation>Đã thêm {count} người ký</translation>
    </message>
    <message>
        <source>{count} marked as signed</source>
        <translation>Đã đánh dấu {count} người là đã ký</translation>
    </message>
    <message>
        <source>{count} marked as not signed</source>
        <translation>Đã đánh dấu {count} người là chưa ký</translation>
    </message>
    <message>
        <source>{count} signatories added: no head is marked, so the first of each delegation</source>
        <translation>Đã thêm {count} người ký: chưa đánh dấu trưởng đoàn nào, nên lấy người đứng đầu danh sách của mỗi đoàn</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>Đã sửa {name}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Đã thêm {name}</translation>
    </message>
    <message>
        <source>{name} marked invited</source>
        <translation>Đã đánh dấu {name} là đã mời</translation>
    </message>
    <message>
        <source>{name} marked confirmed</source>
        <translation>Đã đánh dấu {name} là đã xác nhận</translation>
    </message>
    <message>
        <source>{name} marked present</source>
        <translation>Đã đánh dấu {name} là có mặt</translation>
    </message>
    <message>
        <source>{name} marked excused</source>
        <translation>Đã đánh dấu {name} là vắng có lý do</translation>
    </message>
    <message>
        <source>{name} marked absent</source>
        <translation>Đã đánh dấu {name} là vắng mặt</translation>
    </message>
    <message>
        <source>{name} marked replaced</source>
        <translation>Đã đánh dấu {name} là được thay thế</translation>
    </message>
    <message>
        <source>{count} people marked invited</source>
        <translation>Đã đánh dấu {count} người là đã mời</translation>
    </message>
    <message>
        <source>{count} people marked confirmed</source>
        <translation>Đã đánh dấu {count} người là đã xác nhận</translation>
    </message>
    <message>
        <source>{count} people marked present</source>
        <translation>Đã đánh dấu {count} người là có mặt</translation>
    </message>
    <message>
        <source>{count} people marked excused</source>
        <translation>Đã đánh dấu {count} người là vắng có lý do</translation>
    </message>
    <message>
        <source>{count} people marked absent</source>
        <translation>Đã đánh dấu {count} người là vắng mặt</translation>
    </message>
    <message>
        <source>{count} people marked replaced</source>
        <translation>Đã đánh dấu {count} người là được thay thế</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>Đã chuyển {name}</translation>
    </message>
    <message>
        <source>{count} people moved</source>
        <translation>Đã chuyển {count} người</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Đã xóa {name}</translation>
    </message>
    <message>
        <source>{count} people removed</source>
        <translation>Đã xóa {count} người</translation>
    </message>
    <message>
        <source>The certificate of “{name}” is known here now</source>
        <translation>Chứng thư số của “{name}” nay đã được biết ở đây</translation>
    </message>
    <message>
        <source>“{name}” signed electronically</source>
        <translation>“{name}” đã ký điện tử</translation>
    </message>
    <message>
        <source>Signed file kept: {count} signed</source>
        <translation>Đã lưu tệp đã ký: {count} người đã ký</translation>
    </message>
    <message>
        <source>{count} people imported</source>
        <translation>Đã nhập {count} người</translation>
    </message>
    <message>
        <source>{count} person imported</source>
        <translation>Đã nhập {count} người</translation>
    </message>
    <message>
        <source>Taken back as it was on {day}</source>
        <translation>Đã quay lại như ngày {day}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} đã rời đi</translation>
    </message>
    <message>
        <source>{count} people left</source>
        <translation>{count} người đã rời đi</translation>
    </message>
    <message>
        <source>{name} replaced by {other}</source>
        <translation>{name} được thay bởi {other}</translation>
    </message>
    <message>
        <source>Signed sheets filed</source>
        <translation>Đã lưu các danh sách đã ký</translation>
    </message>
    <message>
        <source>Signatures on the sheet marked</source>
        <translation>Đã ghi chữ ký trong danh sách</translation>
    </message>
    <message>
        <source>Merged into “{name}”</source>
        <translation>Đã gộp vào “{name}”</translation>
    </message>
    <message>
        <source>Taken back: now draft {number}</source>
        <translation>Đã đưa về: nay là dự thảo lần {number}</translation>
    </message>
    <message>
        <source>Circulated as draft {number}</source>
        <translation>Đang lấy ý kiến, dự thảo lần {number}</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Marked as signed</source>
        <translation>Đã đánh dấu là đã ký</translation>
    </message>
    <message>
        <source>Marked as distributed</source>
        <translation>Đã đánh dấu là đã phát hành</translation>
    </message>
    <message>
        <source>Distribution noted</source>
        <translation>Đã ghi nơi nhận</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>Đã xóa {count} mục</translation>
    </message>
</context>
</TS>
