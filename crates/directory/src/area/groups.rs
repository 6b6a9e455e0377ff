//! Areas larger than one authority: data only. Counties, police force areas and regions, by where their
//! authorities stand in the list of places.

/// How many authorities come before those of Wales in the list.
pub const ENGLISH: usize = 296;
/// The place of London in the list of groups.
pub const LONDON: usize = 0;

/// The names of each area, the first authority in it, and how many there are. The order never changes, because
/// links name an area by its place.
pub const GROUPS: [(&str, usize, usize); 50] = [
    ("London|Greater London|Llundain", 0, 33),
    ("Avon and Somerset|Avon", 33, 5),
    ("Bedfordshire|Beds", 38, 3),
    ("Cambridgeshire|Cambs", 41, 6),
    ("Cheshire", 47, 4),
    ("Cleveland|Tees Valley|Teesside", 51, 4),
    ("Cumbria", 55, 2),
    ("Derbyshire", 57, 9),
    ("Devon and Cornwall", 66, 12),
    ("Dorset and Bournemouth", 78, 2),
    ("Durham and Darlington", 80, 2),
    ("Essex", 82, 14),
    ("Gloucestershire|Glos", 96, 6),
    ("Greater Manchester", 102, 10),
    ("Hampshire and Isle of Wight", 112, 14),
    ("Hertfordshire|Herts", 126, 10),
    ("Humberside|Humber", 136, 4),
    ("Kent", 140, 13),
    ("Lancashire|Lancs", 153, 14),
    ("Leicestershire", 167, 9),
    ("Lincolnshire|Lincs", 176, 7),
    ("Merseyside|Liverpool City Region", 183, 5),
    ("Norfolk", 188, 7),
    ("North Yorkshire and York", 195, 2),
    ("Northamptonshire|Northants", 197, 2),
    ("Northumbria", 199, 6),
    ("Nottinghamshire|Notts", 205, 8),
    ("South Yorkshire", 213, 4),
    ("Staffordshire|Staffs", 217, 9),
    ("Suffolk", 226, 5),
    ("Surrey", 231, 11),
    ("Sussex", 242, 13),
    ("Thames Valley", 255, 13),
    ("Warwickshire", 268, 5),
    ("West Mercia", 273, 9),
    ("West Midlands|Black Country", 282, 7),
    ("West Yorkshire", 289, 5),
    ("Swindon and Wiltshire", 294, 2),
    ("Dyfed-Powys|Dyfed Powys", 296, 4),
    ("Gwent", 300, 5),
    ("North Wales|Gogledd Cymru", 305, 6),
    ("South Wales|De Cymru", 311, 7),
    ("Devon", 66, 10),
    ("Hampshire|Hants", 112, 13),
    ("East Sussex", 242, 6),
    ("West Sussex", 248, 7),
    ("Tyne and Wear|Tyneside", 200, 5),
    ("Berkshire|Berks", 255, 6),
    ("Oxfordshire|Oxon", 263, 5),
    ("Worcestershire|Worcs", 276, 6),
];
