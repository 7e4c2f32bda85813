; SPDX-License-Identifier: MIT
;
; si: software interrupt
; Made by tests/isa/generate.py: do not edit.

        .equ    isa_cases, 275
        .equ    isa_users, 224
        .include "isa.inc"

        group   g1, other=4
g1:     si      0
        rows    g1, 1
        .word   CC00+(SI^0<<16) ; code 0

        group   g2, other=4
g2:     si      1
        rows    g2, 1
        .word   CC11+(SI^1<<16) ; code 1

        group   g3, other=4
g3:     si      2
        rows    g3, 1
        .word   CC22+(SI^2<<16) ; code 2

        group   g4, other=4
g4:     si      3
        rows    g4, 1
        .word   CC33+(SI^3<<16) ; code 3

        group   g5, other=4, m=0
g5:     si      4
        rows    g5, 1
        .word   CC00+(SI^4<<16) ; code 4

        group   g6, other=4
g6:     si      5
        rows    g6, 1
        .word   CC11+(SI^5<<16) ; code 5

        group   g7, other=4
g7:     si      6
        rows    g7, 1
        .word   CC22+(SI^6<<16) ; code 6

        group   g8, other=4
g8:     si      7
        rows    g8, 1
        .word   CC33+(SI^7<<16) ; code 7

        group   g9, other=4
g9:     si      8
        rows    g9, 1
        .word   CC00+(SI^8<<16) ; code 8

        group   g10, other=4, m=0
g10:     si      9
        rows    g10, 1
        .word   CC11+(SI^9<<16) ; code 9

        group   g11, other=4
g11:     si      10
        rows    g11, 1
        .word   CC22+(SI^10<<16) ; code 10

        group   g12, other=4
g12:     si      11
        rows    g12, 1
        .word   CC33+(SI^11<<16) ; code 11

        group   g13, other=4
g13:     si      12
        rows    g13, 1
        .word   CC00+(SI^12<<16) ; code 12

        group   g14, other=4
g14:     si      13
        rows    g14, 1
        .word   CC11+(SI^13<<16) ; code 13

        group   g15, other=4, m=0
g15:     si      14
        rows    g15, 1
        .word   CC22+(SI^14<<16) ; code 14

        group   g16, other=4
g16:     si      15
        rows    g16, 1
        .word   CC33+(SI^15<<16) ; code 15

        group   g17, other=4
g17:     si      16
        rows    g17, 1
        .word   CC00+(SI^16<<16) ; code 16

        group   g18, other=4
g18:     si      17
        rows    g18, 1
        .word   CC11+(SI^17<<16) ; code 17

        group   g19, other=4
g19:     si      18
        rows    g19, 1
        .word   CC22+(SI^18<<16) ; code 18

        group   g20, other=4, m=0
g20:     si      19
        rows    g20, 1
        .word   CC33+(SI^19<<16) ; code 19

        group   g21, other=4
g21:     si      20
        rows    g21, 1
        .word   CC00+(SI^20<<16) ; code 20

        group   g22, other=4
g22:     si      21
        rows    g22, 1
        .word   CC11+(SI^21<<16) ; code 21

        group   g23, other=4
g23:     si      22
        rows    g23, 1
        .word   CC22+(SI^22<<16) ; code 22

        group   g24, other=4
g24:     si      23
        rows    g24, 1
        .word   CC33+(SI^23<<16) ; code 23

        group   g25, other=4, m=0
g25:     si      24
        rows    g25, 1
        .word   CC00+(SI^24<<16) ; code 24

        group   g26, other=4
g26:     si      25
        rows    g26, 1
        .word   CC11+(SI^25<<16) ; code 25

        group   g27, other=4
g27:     si      26
        rows    g27, 1
        .word   CC22+(SI^26<<16) ; code 26

        group   g28, other=4
g28:     si      27
        rows    g28, 1
        .word   CC33+(SI^27<<16) ; code 27

        group   g29, other=4
g29:     si      28
        rows    g29, 1
        .word   CC00+(SI^28<<16) ; code 28

        group   g30, other=4, m=0
g30:     si      29
        rows    g30, 1
        .word   CC11+(SI^29<<16) ; code 29

        group   g31, other=4
g31:     si      30
        rows    g31, 1
        .word   CC22+(SI^30<<16) ; code 30

        group   g32, other=4
g32:     si      31
        rows    g32, 1
        .word   CC33+(SI^31<<16) ; code 31

        group   g33, other=4
g33:     si      32
        rows    g33, 1
        .word   CC00+(SI^32<<16) ; code 32

        group   g34, other=4
g34:     si      33
        rows    g34, 1
        .word   CC11+(SI^33<<16) ; code 33

        group   g35, other=4, m=0
g35:     si      34
        rows    g35, 1
        .word   CC22+(SI^34<<16) ; code 34

        group   g36, other=4
g36:     si      35
        rows    g36, 1
        .word   CC33+(SI^35<<16) ; code 35

        group   g37, other=4
g37:     si      36
        rows    g37, 1
        .word   CC00+(SI^36<<16) ; code 36

        group   g38, other=4
g38:     si      37
        rows    g38, 1
        .word   CC11+(SI^37<<16) ; code 37

        group   g39, other=4
g39:     si      38
        rows    g39, 1
        .word   CC22+(SI^38<<16) ; code 38

        group   g40, other=4, m=0
g40:     si      39
        rows    g40, 1
        .word   CC33+(SI^39<<16) ; code 39

        group   g41, other=4
g41:     si      40
        rows    g41, 1
        .word   CC00+(SI^40<<16) ; code 40

        group   g42, other=4
g42:     si      41
        rows    g42, 1
        .word   CC11+(SI^41<<16) ; code 41

        group   g43, other=4
g43:     si      42
        rows    g43, 1
        .word   CC22+(SI^42<<16) ; code 42

        group   g44, other=4
g44:     si      43
        rows    g44, 1
        .word   CC33+(SI^43<<16) ; code 43

        group   g45, other=4, m=0
g45:     si      44
        rows    g45, 1
        .word   CC00+(SI^44<<16) ; code 44

        group   g46, other=4
g46:     si      45
        rows    g46, 1
        .word   CC11+(SI^45<<16) ; code 45

        group   g47, other=4
g47:     si      46
        rows    g47, 1
        .word   CC22+(SI^46<<16) ; code 46

        group   g48, other=4
g48:     si      47
        rows    g48, 1
        .word   CC33+(SI^47<<16) ; code 47

        group   g49, other=4
g49:     si      48
        rows    g49, 1
        .word   CC00+(SI^48<<16) ; code 48

        group   g50, other=4, m=0
g50:     si      49
        rows    g50, 1
        .word   CC11+(SI^49<<16) ; code 49

        group   g51, other=4
g51:     si      50
        rows    g51, 1
        .word   CC22+(SI^50<<16) ; code 50

        group   g52, other=4
g52:     si      51
        rows    g52, 1
        .word   CC33+(SI^51<<16) ; code 51

        group   g53, other=4
g53:     si      52
        rows    g53, 1
        .word   CC00+(SI^52<<16) ; code 52

        group   g54, other=4
g54:     si      53
        rows    g54, 1
        .word   CC11+(SI^53<<16) ; code 53

        group   g55, other=4, m=0
g55:     si      54
        rows    g55, 1
        .word   CC22+(SI^54<<16) ; code 54

        group   g56, other=4
g56:     si      55
        rows    g56, 1
        .word   CC33+(SI^55<<16) ; code 55

        group   g57, other=4
g57:     si      56
        rows    g57, 1
        .word   CC00+(SI^56<<16) ; code 56

        group   g58, other=4
g58:     si      57
        rows    g58, 1
        .word   CC11+(SI^57<<16) ; code 57

        group   g59, other=4
g59:     si      58
        rows    g59, 1
        .word   CC22+(SI^58<<16) ; code 58

        group   g60, other=4, m=0
g60:     si      59
        rows    g60, 1
        .word   CC33+(SI^59<<16) ; code 59

        group   g61, other=4
g61:     si      60
        rows    g61, 1
        .word   CC00+(SI^60<<16) ; code 60

        group   g62, other=4
g62:     si      61
        rows    g62, 1
        .word   CC11+(SI^61<<16) ; code 61

        group   g63, other=4
g63:     si      62
        rows    g63, 1
        .word   CC22+(SI^62<<16) ; code 62

        group   g64, other=4
g64:     si      63
        rows    g64, 1
        .word   CC33+(SI^63<<16) ; code 63

        group   g65, other=4, m=0
g65:     si      64
        rows    g65, 1
        .word   CC00+(SI^64<<16) ; code 64

        group   g66, other=4
g66:     si      65
        rows    g66, 1
        .word   CC11+(SI^65<<16) ; code 65

        group   g67, other=4
g67:     si      66
        rows    g67, 1
        .word   CC22+(SI^66<<16) ; code 66

        group   g68, other=4
g68:     si      67
        rows    g68, 1
        .word   CC33+(SI^67<<16) ; code 67

        group   g69, other=4
g69:     si      68
        rows    g69, 1
        .word   CC00+(SI^68<<16) ; code 68

        group   g70, other=4, m=0
g70:     si      69
        rows    g70, 1
        .word   CC11+(SI^69<<16) ; code 69

        group   g71, other=4
g71:     si      70
        rows    g71, 1
        .word   CC22+(SI^70<<16) ; code 70

        group   g72, other=4
g72:     si      71
        rows    g72, 1
        .word   CC33+(SI^71<<16) ; code 71

        group   g73, other=4
g73:     si      72
        rows    g73, 1
        .word   CC00+(SI^72<<16) ; code 72

        group   g74, other=4
g74:     si      73
        rows    g74, 1
        .word   CC11+(SI^73<<16) ; code 73

        group   g75, other=4, m=0
g75:     si      74
        rows    g75, 1
        .word   CC22+(SI^74<<16) ; code 74

        group   g76, other=4
g76:     si      75
        rows    g76, 1
        .word   CC33+(SI^75<<16) ; code 75

        group   g77, other=4
g77:     si      76
        rows    g77, 1
        .word   CC00+(SI^76<<16) ; code 76

        group   g78, other=4
g78:     si      77
        rows    g78, 1
        .word   CC11+(SI^77<<16) ; code 77

        group   g79, other=4
g79:     si      78
        rows    g79, 1
        .word   CC22+(SI^78<<16) ; code 78

        group   g80, other=4, m=0
g80:     si      79
        rows    g80, 1
        .word   CC33+(SI^79<<16) ; code 79

        group   g81, other=4
g81:     si      80
        rows    g81, 1
        .word   CC00+(SI^80<<16) ; code 80

        group   g82, other=4
g82:     si      81
        rows    g82, 1
        .word   CC11+(SI^81<<16) ; code 81

        group   g83, other=4
g83:     si      82
        rows    g83, 1
        .word   CC22+(SI^82<<16) ; code 82

        group   g84, other=4
g84:     si      83
        rows    g84, 1
        .word   CC33+(SI^83<<16) ; code 83

        group   g85, other=4, m=0
g85:     si      84
        rows    g85, 1
        .word   CC00+(SI^84<<16) ; code 84

        group   g86, other=4
g86:     si      85
        rows    g86, 1
        .word   CC11+(SI^85<<16) ; code 85

        group   g87, other=4
g87:     si      86
        rows    g87, 1
        .word   CC22+(SI^86<<16) ; code 86

        group   g88, other=4
g88:     si      87
        rows    g88, 1
        .word   CC33+(SI^87<<16) ; code 87

        group   g89, other=4
g89:     si      88
        rows    g89, 1
        .word   CC00+(SI^88<<16) ; code 88

        group   g90, other=4, m=0
g90:     si      89
        rows    g90, 1
        .word   CC11+(SI^89<<16) ; code 89

        group   g91, other=4
g91:     si      90
        rows    g91, 1
        .word   CC22+(SI^90<<16) ; code 90

        group   g92, other=4
g92:     si      91
        rows    g92, 1
        .word   CC33+(SI^91<<16) ; code 91

        group   g93, other=4
g93:     si      92
        rows    g93, 1
        .word   CC00+(SI^92<<16) ; code 92

        group   g94, other=4
g94:     si      93
        rows    g94, 1
        .word   CC11+(SI^93<<16) ; code 93

        group   g95, other=4, m=0
g95:     si      94
        rows    g95, 1
        .word   CC22+(SI^94<<16) ; code 94

        group   g96, other=4
g96:     si      95
        rows    g96, 1
        .word   CC33+(SI^95<<16) ; code 95

        group   g97, other=4
g97:     si      96
        rows    g97, 1
        .word   CC00+(SI^96<<16) ; code 96

        group   g98, other=4
g98:     si      97
        rows    g98, 1
        .word   CC11+(SI^97<<16) ; code 97

        group   g99, other=4
g99:     si      98
        rows    g99, 1
        .word   CC22+(SI^98<<16) ; code 98

        group   g100, other=4, m=0
g100:     si      99
        rows    g100, 1
        .word   CC33+(SI^99<<16) ; code 99

        group   g101, other=4
g101:     si      100
        rows    g101, 1
        .word   CC00+(SI^100<<16) ; code 100

        group   g102, other=4
g102:     si      101
        rows    g102, 1
        .word   CC11+(SI^101<<16) ; code 101

        group   g103, other=4
g103:     si      102
        rows    g103, 1
        .word   CC22+(SI^102<<16) ; code 102

        group   g104, other=4
g104:     si      103
        rows    g104, 1
        .word   CC33+(SI^103<<16) ; code 103

        group   g105, other=4, m=0
g105:     si      104
        rows    g105, 1
        .word   CC00+(SI^104<<16) ; code 104

        group   g106, other=4
g106:     si      105
        rows    g106, 1
        .word   CC11+(SI^105<<16) ; code 105

        group   g107, other=4
g107:     si      106
        rows    g107, 1
        .word   CC22+(SI^106<<16) ; code 106

        group   g108, other=4
g108:     si      107
        rows    g108, 1
        .word   CC33+(SI^107<<16) ; code 107

        group   g109, other=4
g109:     si      108
        rows    g109, 1
        .word   CC00+(SI^108<<16) ; code 108

        group   g110, other=4, m=0
g110:     si      109
        rows    g110, 1
        .word   CC11+(SI^109<<16) ; code 109

        group   g111, other=4
g111:     si      110
        rows    g111, 1
        .word   CC22+(SI^110<<16) ; code 110

        group   g112, other=4
g112:     si      111
        rows    g112, 1
        .word   CC33+(SI^111<<16) ; code 111

        group   g113, other=4
g113:     si      112
        rows    g113, 1
        .word   CC00+(SI^112<<16) ; code 112

        group   g114, other=4
g114:     si      113
        rows    g114, 1
        .word   CC11+(SI^113<<16) ; code 113

        group   g115, other=4, m=0
g115:     si      114
        rows    g115, 1
        .word   CC22+(SI^114<<16) ; code 114

        group   g116, other=4
g116:     si      115
        rows    g116, 1
        .word   CC33+(SI^115<<16) ; code 115

        group   g117, other=4
g117:     si      116
        rows    g117, 1
        .word   CC00+(SI^116<<16) ; code 116

        group   g118, other=4
g118:     si      117
        rows    g118, 1
        .word   CC11+(SI^117<<16) ; code 117

        group   g119, other=4
g119:     si      118
        rows    g119, 1
        .word   CC22+(SI^118<<16) ; code 118

        group   g120, other=4, m=0
g120:     si      119
        rows    g120, 1
        .word   CC33+(SI^119<<16) ; code 119

        group   g121, other=4
g121:     si      120
        rows    g121, 1
        .word   CC00+(SI^120<<16) ; code 120

        group   g122, other=4
g122:     si      121
        rows    g122, 1
        .word   CC11+(SI^121<<16) ; code 121

        group   g123, other=4
g123:     si      122
        rows    g123, 1
        .word   CC22+(SI^122<<16) ; code 122

        group   g124, other=4
g124:     si      123
        rows    g124, 1
        .word   CC33+(SI^123<<16) ; code 123

        group   g125, other=4, m=0
g125:     si      124
        rows    g125, 1
        .word   CC00+(SI^124<<16) ; code 124

        group   g126, other=4
g126:     si      125
        rows    g126, 1
        .word   CC11+(SI^125<<16) ; code 125

        group   g127, other=4
g127:     si      126
        rows    g127, 1
        .word   CC22+(SI^126<<16) ; code 126

        group   g128, other=4
g128:     si      127
        rows    g128, 1
        .word   CC33+(SI^127<<16) ; code 127

        group   g129, other=4
g129:     si      128
        rows    g129, 1
        .word   CC00+(SI^128<<16) ; code 128

        group   g130, other=4, m=0
g130:     si      129
        rows    g130, 1
        .word   CC11+(SI^129<<16) ; code 129

        group   g131, other=4
g131:     si      130
        rows    g131, 1
        .word   CC22+(SI^130<<16) ; code 130

        group   g132, other=4
g132:     si      131
        rows    g132, 1
        .word   CC33+(SI^131<<16) ; code 131

        group   g133, other=4
g133:     si      132
        rows    g133, 1
        .word   CC00+(SI^132<<16) ; code 132

        group   g134, other=4
g134:     si      133
        rows    g134, 1
        .word   CC11+(SI^133<<16) ; code 133

        group   g135, other=4, m=0
g135:     si      134
        rows    g135, 1
        .word   CC22+(SI^134<<16) ; code 134

        group   g136, other=4
g136:     si      135
        rows    g136, 1
        .word   CC33+(SI^135<<16) ; code 135

        group   g137, other=4
g137:     si      136
        rows    g137, 1
        .word   CC00+(SI^136<<16) ; code 136

        group   g138, other=4
g138:     si      137
        rows    g138, 1
        .word   CC11+(SI^137<<16) ; code 137

        group   g139, other=4
g139:     si      138
        rows    g139, 1
        .word   CC22+(SI^138<<16) ; code 138

        group   g140, other=4, m=0
g140:     si      139
        rows    g140, 1
        .word   CC33+(SI^139<<16) ; code 139

        group   g141, other=4
g141:     si      140
        rows    g141, 1
        .word   CC00+(SI^140<<16) ; code 140

        group   g142, other=4
g142:     si      141
        rows    g142, 1
        .word   CC11+(SI^141<<16) ; code 141

        group   g143, other=4
g143:     si      142
        rows    g143, 1
        .word   CC22+(SI^142<<16) ; code 142

        group   g144, other=4
g144:     si      143
        rows    g144, 1
        .word   CC33+(SI^143<<16) ; code 143

        group   g145, other=4, m=0
g145:     si      144
        rows    g145, 1
        .word   CC00+(SI^144<<16) ; code 144

        group   g146, other=4
g146:     si      145
        rows    g146, 1
        .word   CC11+(SI^145<<16) ; code 145

        group   g147, other=4
g147:     si      146
        rows    g147, 1
        .word   CC22+(SI^146<<16) ; code 146

        group   g148, other=4
g148:     si      147
        rows    g148, 1
        .word   CC33+(SI^147<<16) ; code 147

        group   g149, other=4
g149:     si      148
        rows    g149, 1
        .word   CC00+(SI^148<<16) ; code 148

        group   g150, other=4, m=0
g150:     si      149
        rows    g150, 1
        .word   CC11+(SI^149<<16) ; code 149

        group   g151, other=4
g151:     si      150
        rows    g151, 1
        .word   CC22+(SI^150<<16) ; code 150

        group   g152, other=4
g152:     si      151
        rows    g152, 1
        .word   CC33+(SI^151<<16) ; code 151

        group   g153, other=4
g153:     si      152
        rows    g153, 1
        .word   CC00+(SI^152<<16) ; code 152

        group   g154, other=4
g154:     si      153
        rows    g154, 1
        .word   CC11+(SI^153<<16) ; code 153

        group   g155, other=4, m=0
g155:     si      154
        rows    g155, 1
        .word   CC22+(SI^154<<16) ; code 154

        group   g156, other=4
g156:     si      155
        rows    g156, 1
        .word   CC33+(SI^155<<16) ; code 155

        group   g157, other=4
g157:     si      156
        rows    g157, 1
        .word   CC00+(SI^156<<16) ; code 156

        group   g158, other=4
g158:     si      157
        rows    g158, 1
        .word   CC11+(SI^157<<16) ; code 157

        group   g159, other=4
g159:     si      158
        rows    g159, 1
        .word   CC22+(SI^158<<16) ; code 158

        group   g160, other=4, m=0
g160:     si      159
        rows    g160, 1
        .word   CC33+(SI^159<<16) ; code 159

        group   g161, other=4
g161:     si      160
        rows    g161, 1
        .word   CC00+(SI^160<<16) ; code 160

        group   g162, other=4
g162:     si      161
        rows    g162, 1
        .word   CC11+(SI^161<<16) ; code 161

        group   g163, other=4
g163:     si      162
        rows    g163, 1
        .word   CC22+(SI^162<<16) ; code 162

        group   g164, other=4
g164:     si      163
        rows    g164, 1
        .word   CC33+(SI^163<<16) ; code 163

        group   g165, other=4, m=0
g165:     si      164
        rows    g165, 1
        .word   CC00+(SI^164<<16) ; code 164

        group   g166, other=4
g166:     si      165
        rows    g166, 1
        .word   CC11+(SI^165<<16) ; code 165

        group   g167, other=4
g167:     si      166
        rows    g167, 1
        .word   CC22+(SI^166<<16) ; code 166

        group   g168, other=4
g168:     si      167
        rows    g168, 1
        .word   CC33+(SI^167<<16) ; code 167

        group   g169, other=4
g169:     si      168
        rows    g169, 1
        .word   CC00+(SI^168<<16) ; code 168

        group   g170, other=4, m=0
g170:     si      169
        rows    g170, 1
        .word   CC11+(SI^169<<16) ; code 169

        group   g171, other=4
g171:     si      170
        rows    g171, 1
        .word   CC22+(SI^170<<16) ; code 170

        group   g172, other=4
g172:     si      171
        rows    g172, 1
        .word   CC33+(SI^171<<16) ; code 171

        group   g173, other=4
g173:     si      172
        rows    g173, 1
        .word   CC00+(SI^172<<16) ; code 172

        group   g174, other=4
g174:     si      173
        rows    g174, 1
        .word   CC11+(SI^173<<16) ; code 173

        group   g175, other=4, m=0
g175:     si      174
        rows    g175, 1
        .word   CC22+(SI^174<<16) ; code 174

        group   g176, other=4
g176:     si      175
        rows    g176, 1
        .word   CC33+(SI^175<<16) ; code 175

        group   g177, other=4
g177:     si      176
        rows    g177, 1
        .word   CC00+(SI^176<<16) ; code 176

        group   g178, other=4
g178:     si      177
        rows    g178, 1
        .word   CC11+(SI^177<<16) ; code 177

        group   g179, other=4
g179:     si      178
        rows    g179, 1
        .word   CC22+(SI^178<<16) ; code 178

        group   g180, other=4, m=0
g180:     si      179
        rows    g180, 1
        .word   CC33+(SI^179<<16) ; code 179

        group   g181, other=4
g181:     si      180
        rows    g181, 1
        .word   CC00+(SI^180<<16) ; code 180

        group   g182, other=4
g182:     si      181
        rows    g182, 1
        .word   CC11+(SI^181<<16) ; code 181

        group   g183, other=4
g183:     si      182
        rows    g183, 1
        .word   CC22+(SI^182<<16) ; code 182

        group   g184, other=4
g184:     si      183
        rows    g184, 1
        .word   CC33+(SI^183<<16) ; code 183

        group   g185, other=4, m=0
g185:     si      184
        rows    g185, 1
        .word   CC00+(SI^184<<16) ; code 184

        group   g186, other=4
g186:     si      185
        rows    g186, 1
        .word   CC11+(SI^185<<16) ; code 185

        group   g187, other=4
g187:     si      186
        rows    g187, 1
        .word   CC22+(SI^186<<16) ; code 186

        group   g188, other=4
g188:     si      187
        rows    g188, 1
        .word   CC33+(SI^187<<16) ; code 187

        group   g189, other=4
g189:     si      188
        rows    g189, 1
        .word   CC00+(SI^188<<16) ; code 188

        group   g190, other=4, m=0
g190:     si      189
        rows    g190, 1
        .word   CC11+(SI^189<<16) ; code 189

        group   g191, other=4
g191:     si      190
        rows    g191, 1
        .word   CC22+(SI^190<<16) ; code 190

        group   g192, other=4
g192:     si      191
        rows    g192, 1
        .word   CC33+(SI^191<<16) ; code 191

        group   g193, other=4
g193:     si      192
        rows    g193, 1
        .word   CC00+(SI^192<<16) ; code 192

        group   g194, other=4
g194:     si      193
        rows    g194, 1
        .word   CC11+(SI^193<<16) ; code 193

        group   g195, other=4, m=0
g195:     si      194
        rows    g195, 1
        .word   CC22+(SI^194<<16) ; code 194

        group   g196, other=4
g196:     si      195
        rows    g196, 1
        .word   CC33+(SI^195<<16) ; code 195

        group   g197, other=4
g197:     si      196
        rows    g197, 1
        .word   CC00+(SI^196<<16) ; code 196

        group   g198, other=4
g198:     si      197
        rows    g198, 1
        .word   CC11+(SI^197<<16) ; code 197

        group   g199, other=4
g199:     si      198
        rows    g199, 1
        .word   CC22+(SI^198<<16) ; code 198

        group   g200, other=4, m=0
g200:     si      199
        rows    g200, 1
        .word   CC33+(SI^199<<16) ; code 199

        group   g201, other=4
g201:     si      200
        rows    g201, 1
        .word   CC00+(SI^200<<16) ; code 200

        group   g202, other=4
g202:     si      201
        rows    g202, 1
        .word   CC11+(SI^201<<16) ; code 201

        group   g203, other=4
g203:     si      202
        rows    g203, 1
        .word   CC22+(SI^202<<16) ; code 202

        group   g204, other=4
g204:     si      203
        rows    g204, 1
        .word   CC33+(SI^203<<16) ; code 203

        group   g205, other=4, m=0
g205:     si      204
        rows    g205, 1
        .word   CC00+(SI^204<<16) ; code 204

        group   g206, other=4
g206:     si      205
        rows    g206, 1
        .word   CC11+(SI^205<<16) ; code 205

        group   g207, other=4
g207:     si      206
        rows    g207, 1
        .word   CC22+(SI^206<<16) ; code 206

        group   g208, other=4
g208:     si      207
        rows    g208, 1
        .word   CC33+(SI^207<<16) ; code 207

        group   g209, other=4
g209:     si      208
        rows    g209, 1
        .word   CC00+(SI^208<<16) ; code 208

        group   g210, other=4, m=0
g210:     si      209
        rows    g210, 1
        .word   CC11+(SI^209<<16) ; code 209

        group   g211, other=4
g211:     si      210
        rows    g211, 1
        .word   CC22+(SI^210<<16) ; code 210

        group   g212, other=4
g212:     si      211
        rows    g212, 1
        .word   CC33+(SI^211<<16) ; code 211

        group   g213, other=4
g213:     si      212
        rows    g213, 1
        .word   CC00+(SI^212<<16) ; code 212

        group   g214, other=4
g214:     si      213
        rows    g214, 1
        .word   CC11+(SI^213<<16) ; code 213

        group   g215, other=4, m=0
g215:     si      214
        rows    g215, 1
        .word   CC22+(SI^214<<16) ; code 214

        group   g216, other=4
g216:     si      215
        rows    g216, 1
        .word   CC33+(SI^215<<16) ; code 215

        group   g217, other=4
g217:     si      216
        rows    g217, 1
        .word   CC00+(SI^216<<16) ; code 216

        group   g218, other=4
g218:     si      217
        rows    g218, 1
        .word   CC11+(SI^217<<16) ; code 217

        group   g219, other=4
g219:     si      218
        rows    g219, 1
        .word   CC22+(SI^218<<16) ; code 218

        group   g220, other=4, m=0
g220:     si      219
        rows    g220, 1
        .word   CC33+(SI^219<<16) ; code 219

        group   g221, other=4
g221:     si      220
        rows    g221, 1
        .word   CC00+(SI^220<<16) ; code 220

        group   g222, other=4
g222:     si      221
        rows    g222, 1
        .word   CC11+(SI^221<<16) ; code 221

        group   g223, other=4
g223:     si      222
        rows    g223, 1
        .word   CC22+(SI^222<<16) ; code 222

        group   g224, other=4
g224:     si      223
        rows    g224, 1
        .word   CC33+(SI^223<<16) ; code 223

        group   g225, other=4, m=0
g225:     si      224
        rows    g225, 1
        .word   CC00+(SI^224<<16) ; code 224

        group   g226, other=4
g226:     si      225
        rows    g226, 1
        .word   CC11+(SI^225<<16) ; code 225

        group   g227, other=4
g227:     si      226
        rows    g227, 1
        .word   CC22+(SI^226<<16) ; code 226

        group   g228, other=4
g228:     si      227
        rows    g228, 1
        .word   CC33+(SI^227<<16) ; code 227

        group   g229, other=4
g229:     si      228
        rows    g229, 1
        .word   CC00+(SI^228<<16) ; code 228

        group   g230, other=4, m=0
g230:     si      229
        rows    g230, 1
        .word   CC11+(SI^229<<16) ; code 229

        group   g231, other=4
g231:     si      230
        rows    g231, 1
        .word   CC22+(SI^230<<16) ; code 230

        group   g232, other=4
g232:     si      231
        rows    g232, 1
        .word   CC33+(SI^231<<16) ; code 231

        group   g233, other=4
g233:     si      232
        rows    g233, 1
        .word   CC00+(SI^232<<16) ; code 232

        group   g234, other=4
g234:     si      233
        rows    g234, 1
        .word   CC11+(SI^233<<16) ; code 233

        group   g235, other=4, m=0
g235:     si      234
        rows    g235, 1
        .word   CC22+(SI^234<<16) ; code 234

        group   g236, other=4
g236:     si      235
        rows    g236, 1
        .word   CC33+(SI^235<<16) ; code 235

        group   g237, other=4
g237:     si      236
        rows    g237, 1
        .word   CC00+(SI^236<<16) ; code 236

        group   g238, other=4
g238:     si      237
        rows    g238, 1
        .word   CC11+(SI^237<<16) ; code 237

        group   g239, other=4
g239:     si      238
        rows    g239, 1
        .word   CC22+(SI^238<<16) ; code 238

        group   g240, other=4, m=0
g240:     si      239
        rows    g240, 1
        .word   CC33+(SI^239<<16) ; code 239

        group   g241, other=4
g241:     si      240
        rows    g241, 1
        .word   CC00+(SI^240<<16) ; code 240

        group   g242, other=4
g242:     si      241
        rows    g242, 1
        .word   CC11+(SI^241<<16) ; code 241

        group   g243, other=4
g243:     si      242
        rows    g243, 1
        .word   CC22+(SI^242<<16) ; code 242

        group   g244, other=4
g244:     si      243
        rows    g244, 1
        .word   CC33+(SI^243<<16) ; code 243

        group   g245, other=4, m=0
g245:     si      244
        rows    g245, 1
        .word   CC00+(SI^244<<16) ; code 244

        group   g246, other=4
g246:     si      245
        rows    g246, 1
        .word   CC11+(SI^245<<16) ; code 245

        group   g247, other=4
g247:     si      246
        rows    g247, 1
        .word   CC22+(SI^246<<16) ; code 246

        group   g248, other=4
g248:     si      247
        rows    g248, 1
        .word   CC33+(SI^247<<16) ; code 247

        group   g249, other=4
g249:     si      248
        rows    g249, 1
        .word   CC00+(SI^248<<16) ; code 248

        group   g250, other=4, m=0
g250:     si      249
        rows    g250, 1
        .word   CC11+(SI^249<<16) ; code 249

        group   g251, other=4
g251:     si      250
        rows    g251, 1
        .word   CC22+(SI^250<<16) ; code 250

        group   g252, other=4
g252:     si      251
        rows    g252, 1
        .word   CC33+(SI^251<<16) ; code 251

        group   g253, other=4
g253:     si      252
        rows    g253, 1
        .word   CC00+(SI^252<<16) ; code 252

        group   g254, other=4
g254:     si      253
        rows    g254, 1
        .word   CC11+(SI^253<<16) ; code 253

        group   g255, other=4, m=0
g255:     si      254
        rows    g255, 1
        .word   CC22+(SI^254<<16) ; code 254

; si 255, after a nop
        group   g256
g256:   nop
        si      255
        rows    g256, 4
        .word   CC00 ; code 255, CC 0
        .word   CC11 ; code 255, CC 1
        .word   CC22 ; code 255, CC 2
        .word   CC33 ; code 255, CC 3

; si with bit 8, unused
        group   g257
g257:   .word   0x0500014e
        si      255
        rows    g257, 1
        .word   CC33+OPERATION, 0x0500014e ; unused bit 8

; si with bit 9, unused
        group   g258
g258:   .word   0x0500024e
        si      255
        rows    g258, 1
        .word   CC00+OPERATION, 0x0500024e ; unused bit 9

; si with bit 10, unused
        group   g259
g259:   .word   0x0500044e
        si      255
        rows    g259, 1
        .word   CC11+OPERATION, 0x0500044e ; unused bit 10

; si with bit 11, unused
        group   g260
g260:   .word   0x0500084e
        si      255
        rows    g260, 1
        .word   CC22+OPERATION, 0x0500084e ; unused bit 11

; si with bit 12, unused
        group   g261
g261:   .word   0x0500104e
        si      255
        rows    g261, 1
        .word   CC33+OPERATION, 0x0500104e ; unused bit 12

; si with bit 13, unused
        group   g262
g262:   .word   0x0500204e
        si      255
        rows    g262, 1
        .word   CC00+OPERATION, 0x0500204e ; unused bit 13

; si with bit 14, unused
        group   g263
g263:   .word   0x0500404e
        si      255
        rows    g263, 1
        .word   CC11+OPERATION, 0x0500404e ; unused bit 14

; si with bit 15, unused
        group   g264
g264:   .word   0x0500804e
        si      255
        rows    g264, 1
        .word   CC22+OPERATION, 0x0500804e ; unused bit 15

; si with bit 16, unused
        group   g265
g265:   .word   0x0501004e
        si      255
        rows    g265, 1
        .word   CC33+OPERATION, 0x0501004e ; unused bit 16

; si with bit 17, unused
        group   g266
g266:   .word   0x0502004e
        si      255
        rows    g266, 1
        .word   CC00+OPERATION, 0x0502004e ; unused bit 17

; si with bit 18, unused
        group   g267
g267:   .word   0x0504004e
        si      255
        rows    g267, 1
        .word   CC11+OPERATION, 0x0504004e ; unused bit 18

; si with bit 19, unused
        group   g268
g268:   .word   0x0508004e
        si      255
        rows    g268, 1
        .word   CC22+OPERATION, 0x0508004e ; unused bit 19

; si with bit 20, unused
        group   g269
g269:   .word   0x0510004e
        si      255
        rows    g269, 1
        .word   CC33+OPERATION, 0x0510004e ; unused bit 20

; si with bit 21, unused
        group   g270
g270:   .word   0x0520004e
        si      255
        rows    g270, 1
        .word   CC00+OPERATION, 0x0520004e ; unused bit 21

; si with bit 22, unused
        group   g271
g271:   .word   0x0540004e
        si      255
        rows    g271, 1
        .word   CC11+OPERATION, 0x0540004e ; unused bit 22

; si with bit 23, unused
        group   g272
g272:   .word   0x0580004e
        si      255
        rows    g272, 1
        .word   CC22+OPERATION, 0x0580004e ; unused bit 23

        isa_end
